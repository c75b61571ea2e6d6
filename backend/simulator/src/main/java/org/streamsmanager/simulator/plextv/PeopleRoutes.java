package org.streamsmanager.simulator.plextv;

import java.util.Collection;
import java.util.List;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.http.Errors;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Refusal;

/** Lists of people, and the question whether somebody has an account. */
final class PeopleRoutes {
    void mount(Paths paths) {
        paths.get("/api/users", this::users)
                .get("/api/v2/friends", this::friends)
                .delete("/api/v2/friends/:user", this::endFriendship)
                .get("/api/friends/:user", call -> gone())
                .put("/api/friends/:user", call -> gone())
                .delete("/api/friends/:user", call -> gone())
                .get("/api/users/validate", this::validate)
                .post("/api/users/validate", this::validate);
    }

    private Answer users(Call call) {
        Account owner = call.account();
        Collection<Long> people = PeopleView.around(call.world(), owner);
        String machine = call.world().servers().ownedBy(owner).stream()
                .findFirst()
                .map(server -> server.machineIdentifier())
                .orElse("");
        return Answer.ok(MyPlex.container(machine)
                .with("totalSize", people.size())
                .with("size", people.size())
                .bare("User", people, id -> PeopleView.v1(call, owner, id)));
    }

    private Answer friends(Call call) {
        Account owner = call.account();
        Collection<Long> friends = List.copyOf(call.world().friendships().of(owner.id()));
        return Answer.ok(Document.array("friends", Element.mapped(friends, id -> PeopleView.friend(call, owner, id))));
    }

    private Answer endFriendship(Call call) {
        if (!call.world().friendships().remove(call.account().id(), call.pathNumber("user"))) {
            throw Refusal.NOT_FOUND.error();
        }
        return Answer.empty(204);
    }

    private static Answer gone() {
        return Errors.response(410, "This endpoint was deprecated and removed");
    }

    private Answer validate(Call call) {
        call.account();
        boolean known = call.argument("invited_email")
                .flatMap(call.world().accounts()::find)
                .isPresent();
        return known
                ? Answer.ok(Element.of("Response").with("code", 0).with("status", "Valid user"))
                : Answer.of(
                        400,
                        Document.object(Element.of("Response").with("code", 1).with("status", "Invalid user")));
    }
}
