package org.streamsmanager.simulator.plextv;

import java.util.ArrayList;
import java.util.List;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Share;

/** The servers an account can reach: its own, and those shared with it. */
final class ResourceRoutes {
    void mount(Paths paths) {
        paths.get("/api/v2/resources", this::resources);
    }

    private Answer resources(Call call) {
        Account account = call.account();
        List<Element> found = new ArrayList<>();
        for (MediaServer server : call.world().servers().ownedBy(account)) {
            if (server.listed()) {
                found.add(ResourceView.owned(call, server));
            }
        }
        for (Share share : call.world().shares().ofPerson(account.id())) {
            shared(call, share, found);
        }
        return Answer.ok(Document.array("resources", found));
    }

    private static void shared(Call call, Share share, List<Element> found) {
        if (share.accepted()) {
            call.world()
                    .servers()
                    .byMachine(share.machineIdentifier())
                    .filter(MediaServer::listed)
                    .ifPresent(server -> found.add(ResourceView.shared(call, server, share)));
        }
    }
}
