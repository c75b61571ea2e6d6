package org.streamsmanager.simulator.plextv;

import java.util.Collection;
import java.util.List;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.SharingSettings;
import org.streamsmanager.simulator.world.World;

/** A share as v2 shows it; only the libraries that are shared are listed. */
final class SharedServerView {
    private SharedServerView() {}

    static Document list(Call call, Account viewer, Collection<Share> shares) {
        return Document.array("sharedServers", Element.mapped(shares, share -> one(call, viewer, share)));
    }

    static Element one(Call call, Account viewer, Share share) {
        World world = call.world();
        MediaServer server =
                world.servers().byMachine(share.machineIdentifier()).orElseThrow();
        List<Library> libraries = server.libraries(share.libraries());
        boolean owned = viewer.id() == share.ownerId();
        return head(Element.of("sharedServer"), server, share, owned)
                .with("lastSeenAt", Times.iso(call.now()))
                .with("numLibraries", libraries.size())
                .with("allLibraries", share.libraries().all())
                .one("invited", share.invitedId() == null ? null : invited(world, share))
                .one("sharingSettings", settings(world.settings().of(share)))
                .wrapped("libraries", libraries, library -> ServerRoutes.section("library", library));
    }

    private static Element head(Element element, MediaServer server, Share share, boolean owned) {
        return element.with("id", share.id())
                .with("name", server.name())
                .with("ownerId", share.ownerId())
                .with("invitedId", share.invitedId())
                .with("invitedEmail", share.invitedEmail())
                .with("serverId", server.serverId())
                .with("machineIdentifier", share.machineIdentifier())
                .with("accepted", share.acceptedAt() != null)
                .with("acceptedAt", Times.iso(share.acceptedAt()))
                .with("invitedAt", Times.iso(share.invitedAt()))
                .with("deletedAt", null)
                .with("leftAt", Times.iso(share.leftAt()))
                .with("owned", owned)
                .with("inviteToken", owned ? share.inviteToken() : null);
    }

    private static Element invited(World world, Share share) {
        Account person = world.accounts().require(share.invitedId());
        return AccountView.person(Element.of("invited"), person)
                .with("home", world.homes().isMember(share.ownerId(), person.id()))
                .with("restricted", person.managed());
    }

    static Element settings(SharingSettings settings) {
        return Element.of("sharingSettings")
                .with("allowSync", settings.allowSync())
                .with("allowCameraUpload", settings.allowCameraUpload())
                .with("allowChannels", settings.allowChannels())
                .with("allowSubtitleAdmin", settings.allowSubtitleAdmin())
                .with("allowTuners", settings.allowTuners())
                .with("filterMovies", settings.filterMovies())
                .with("filterMusic", settings.filterMusic())
                .with("filterPhotos", settings.filterPhotos())
                .with("filterTelevision", settings.filterTelevision())
                .with("filterAll", settings.filterAll());
    }
}
