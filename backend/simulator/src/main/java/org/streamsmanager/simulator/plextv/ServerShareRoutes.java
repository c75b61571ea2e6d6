package org.streamsmanager.simulator.plextv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.http.Errors;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Invitation;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.Sharing;

/** Shares of v1, below their server. */
final class ServerShareRoutes {
    private static final String ALL = "/api/servers/:machine/shared_servers";
    private static final String ONE = ALL + "/:id";

    void mount(Paths paths) {
        paths.get(ALL, this::list)
                .post(ALL, this::invite)
                .delete(ALL, call -> Errors.railsPage())
                .get(ONE, this::show)
                .put(ONE, this::change)
                .delete(ONE, this::remove);
    }

    private Answer list(Call call) {
        MediaServer server = server(call, call.account());
        List<Share> accepted = call.world().shares().onServer(server.machineIdentifier()).stream()
                .filter(Share::accepted)
                .toList();
        return Answer.ok(ServerShareView.container(call.world(), server, accepted));
    }

    private Answer show(Call call) {
        return shown(call, share(call));
    }

    private Answer invite(Call call) {
        MediaServer server = server(call, call.account());
        JsonNode body = call.json();
        JsonNode wanted = body.path("shared_server");
        Sharing sharing = call.world().sharing();
        Invitation invitation = sharing.invitation(
                server,
                ShareInput.personId(wanted.path("invited_id")),
                ShareInput.text(wanted.path("invited_email")),
                true);
        Share share = sharing.invite(
                invitation,
                ShareInput.libraries(wanted.path("library_section_ids")),
                body.hasNonNull("sharing_settings") ? SettingsInput.whole(body.get("sharing_settings")) : null,
                call.now());
        return shown(call, share);
    }

    private Answer change(Call call) {
        Share share = share(call);
        JsonNode wanted = call.json().path("shared_server");
        call.world().sharing().changeLibraries(share, ShareInput.libraries(wanted.path("library_section_ids")));
        return shown(call, share);
    }

    private Answer remove(Call call) {
        call.world().sharing().unshare(share(call));
        return Answer.ok(Element.of("Response").with("code", 200).with("status", "OK"));
    }

    private static Answer shown(Call call, Share share) {
        MediaServer server =
                call.world().servers().byMachine(share.machineIdentifier()).orElseThrow();
        return Answer.ok(ServerShareView.container(call.world(), server, List.of(share)));
    }

    private static MediaServer server(Call call, Account owner) {
        return call.world().servers().owned(owner, call.path("machine"));
    }

    private static Share share(Call call) {
        Account owner = call.account();
        return call.world().sharing().ownedShare(owner, call.path("machine"), call.pathNumber("id"));
    }
}
