package org.streamsmanager.simulator.plextv;

import java.util.List;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.wire.Spelled;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Household;
import org.streamsmanager.simulator.world.Refusal;

/** The home of an account: who lives there, who joins, who leaves, who watches now. */
final class HomeRoutes {
    void mount(Paths paths) {
        paths.get("/api/v2/home/users", this::v2)
                .get("/api/home/users", this::v1)
                .post("/api/home/users", this::add)
                .post("/api/v2/home/users/restricted", this::addManaged)
                .delete("/api/home/users/:user", this::remove)
                .post("/api/v2/home/users/:user/switch", this::switchByUuid)
                .post("/api/home/users/:user/switch", this::switchById);
    }

    private Answer v2(Call call) {
        Household household = household(call);
        Account admin = household.admin();
        return Answer.ok(HomeView.home("home", admin)
                .wrapped("users", household.people(), person -> HomeView.user("user", call, admin, person)));
    }

    private Answer v1(Call call) {
        Household household = household(call);
        Account admin = household.admin();
        List<Account> people = household.people();
        return Answer.ok(HomeView.home("MediaContainer", admin)
                .with("size", people.size())
                .bare("User", people, person -> HomeView.user("User", call, admin, person)));
    }

    private static Household household(Call call) {
        return call.world().household(call.account());
    }

    /** By address: an invitation, for which the owner needs a Pass. By title: a managed user, at once. */
    private Answer add(Call call) {
        Household household = household(call);
        Account person = call.argument("invitedEmail")
                .map(address -> household.invite(address, call.now()))
                .orElseGet(() -> household.addManaged(title(call, "title"), null, call.now()));
        return Answer.of(201, Document.object(HomeView.user("User", call, household.admin(), person)));
    }

    private Answer addManaged(Call call) {
        Household household = household(call);
        Account person = household.addManaged(
                title(call, "friendlyName"), call.argument("restrictionProfile").orElse(null), call.now());
        return Answer.of(201, Document.object(HomeView.user("user", call, household.admin(), person)));
    }

    private static String title(Call call, String argument) {
        return call.argument(argument)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Refusal.BAD_REQUEST.error("A name is wanted"));
    }

    private Answer remove(Call call) {
        household(call).remove(call.pathNumber("user"));
        return Answer.ok(Element.of("Response").with("code", 200).with("status", "OK"));
    }

    private Answer switchByUuid(Call call) {
        Household household = household(call);
        return switched(call, household.byUuid(call.path("user")), "authToken");
    }

    private Answer switchById(Call call) {
        Household household = household(call);
        return switched(call, household.byId(call.pathNumber("user")), "authenticationToken");
    }

    private static Answer switched(Call call, Account person, String tokenName) {
        String token = call.world().signingIn().grant(person, call.client(), call.now());
        Element user = AccountView.person(Element.of("user"), person);
        return Answer.of(201, Document.object(user.with(tokenName, new Spelled(token, token))));
    }
}
