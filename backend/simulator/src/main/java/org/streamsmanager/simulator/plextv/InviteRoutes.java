package org.streamsmanager.simulator.plextv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Invitations;
import org.streamsmanager.simulator.world.Share;

/** Invitations of v1. All that one owner has sent to one person is a single invitation here. */
final class InviteRoutes {
    void mount(Paths paths) {
        paths.get("/api/invites/requested", this::sent)
                .delete("/api/invites/requested/:id", this::cancel)
                .get("/api/invites/requests", this::received)
                .put("/api/invites/requests/:id", this::accept)
                .delete("/api/invites/requests/:id", this::decline);
    }

    private Answer sent(Call call) {
        Account owner = call.account();
        Invitations invitations = call.world().invitations();
        List<Element> invites = new ArrayList<>();
        group(invitations.sent(owner), Invitations::idOf).values().forEach(shares -> invites.add(sent(call, shares)));
        call.world()
                .homes()
                .invited(owner.id())
                .forEach((person, at) ->
                        invites.add(InviteView.toHome(call.world().accounts().require(person), at)));
        return list(invites);
    }

    private static Element sent(Call call, List<Share> shares) {
        Long person = shares.getFirst().invitedId();
        return person == null
                ? InviteView.toAddress(call.world(), shares)
                : InviteView.withAccount(call.world(), call.world().accounts().require(person), shares);
    }

    private Answer received(Call call) {
        Account person = call.account();
        List<Element> invites = new ArrayList<>();
        group(call.world().sharing().received(person), Share::ownerId)
                .forEach((owner, shares) -> invites.add(InviteView.withAccount(
                        call.world(), call.world().accounts().require(owner), shares)));
        call.world()
                .homes()
                .invitationsTo(person.id())
                .forEach((owner, at) ->
                        invites.add(InviteView.toHome(call.world().accounts().require(owner), at)));
        return list(invites);
    }

    private Answer cancel(Call call) {
        Account owner = call.account();
        call.world().invitations().cancel(owner, call.path("id"), home(call));
        return done();
    }

    private Answer accept(Call call) {
        Account person = call.account();
        call.world().invitations().accept(person, call.pathNumber("id"), home(call), call.now());
        return done();
    }

    private Answer decline(Call call) {
        Account person = call.account();
        call.world().invitations().decline(person, call.pathNumber("id"), home(call));
        return done();
    }

    private static boolean home(Call call) {
        return call.query("home").filter("1"::equals).isPresent();
    }

    private static <K> Map<K, List<Share>> group(Stream<Share> shares, Function<Share, K> by) {
        return shares.collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static Answer list(List<Element> invites) {
        return Answer.ok(MyPlex.container("").with("size", invites.size()).bare("Invite", invites));
    }

    private static Answer done() {
        return Answer.ok(Element.of("Response").with("code", 200).with("status", "OK"));
    }
}
