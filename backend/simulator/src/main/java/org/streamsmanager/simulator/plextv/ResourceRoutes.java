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
        paths.get("/api/v2/resources", this::v2).get("/api/resources", this::v1);
    }

    private Answer v2(Call call) {
        return Answer.ok(Document.array("resources", resources(call, ResourceView.V2)));
    }

    private Answer v1(Call call) {
        List<Element> devices = resources(call, ResourceView.V1);
        return Answer.ok(MyPlex.container("").with("size", devices.size()).bare("Device", devices));
    }

    private static List<Element> resources(Call call, ResourceView view) {
        Account account = call.account();
        List<Element> found = new ArrayList<>();
        call.world().servers().ownedBy(account).stream()
                .filter(MediaServer::listed)
                .forEach(server -> found.add(view.owned(call, server)));
        call.world().shares().ofPerson(account.id()).stream()
                .filter(Share::accepted)
                .forEach(share -> shared(call, view, share, found));
        return found;
    }

    private static void shared(Call call, ResourceView view, Share share, List<Element> found) {
        call.world()
                .servers()
                .byMachine(share.machineIdentifier())
                .filter(MediaServer::listed)
                .ifPresent(server -> found.add(view.shared(call, server, share)));
    }
}
