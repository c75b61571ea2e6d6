package org.streamsmanager.simulator.mediaserver;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Playback.SeenPlayer;
import org.streamsmanager.simulator.world.Share;

/** Accounts and players that the server knows. */
final class PeopleRoutes {
    private final PlexMediaServer mediaServer;

    PeopleRoutes(PlexMediaServer mediaServer) {
        this.mediaServer = mediaServer;
    }

    void mount(Paths paths) {
        paths.get("/accounts", mediaServer.owned(this::accounts)).get("/devices", mediaServer.owned(this::devices));
    }

    private Answer accounts(Call call, MediaServer server, Access access) {
        Set<Long> people = new LinkedHashSet<>(List.of(server.ownerId()));
        people.addAll(call.world().homes().members(server.ownerId()));
        call.world().shares().onServer(server.machineIdentifier()).stream()
                .filter(Share::accepted)
                .forEach(share -> people.add(share.invitedId()));
        return Container.list("Account", people, id -> account(call, server, id));
    }

    private static Element account(Call call, MediaServer server, long personId) {
        Account account = call.world().accounts().require(personId);
        long id = SessionView.localId(server, personId);
        return Element.of("Account")
                .with("id", id)
                .with("key", "/accounts/" + id)
                .with("name", account.title())
                .with("defaultAudioLanguage", "en")
                .with("autoSelectAudio", true)
                .with("defaultSubtitleLanguage", "en")
                .with("subtitleMode", 1)
                .with("thumb", "https://plex.tv/users/" + account.uuid() + "/avatar");
    }

    private Answer devices(Call call, MediaServer server, Access access) {
        return Container.answer(Container.of(server.playback().players().size())
                .with("identifier", "com.plexapp.system.devices")
                .bare("Device", server.playback().players(), PeopleRoutes::device));
    }

    private static Element device(SeenPlayer seen) {
        Instant since = seen.since();
        return Element.of("Device")
                .with("id", seen.id())
                .with("name", seen.player().title())
                .with("platform", seen.player().platform())
                .with("clientIdentifier", seen.player().machineIdentifier())
                .with("createdAt", since.getEpochSecond());
    }
}
