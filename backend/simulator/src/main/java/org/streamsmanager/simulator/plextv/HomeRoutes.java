package org.streamsmanager.simulator.plextv;

import java.util.ArrayList;
import java.util.List;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.World;

/** The home of an account. */
final class HomeRoutes {
    void mount(Paths paths) {
        paths.get("/api/v2/home/users", this::v2);
    }

    private Answer v2(Call call) {
        Account account = call.account();
        World world = call.world();
        Account admin = admin(world, account);
        List<Account> people = people(world, admin);
        return Answer.ok(home("home", admin).wrapped("users", people, person -> user("user", call, admin, person)));
    }

    static Account admin(World world, Account account) {
        return world.homes().homeOf(account.id()).map(world.accounts()::require).orElse(account);
    }

    static List<Account> people(World world, Account admin) {
        List<Account> people = new ArrayList<>(List.of(admin));
        world.homes()
                .members(admin.id())
                .forEach(id -> people.add(world.accounts().require(id)));
        return people;
    }

    static Element home(String name, Account admin) {
        return Element.of(name)
                .with("id", admin.id())
                .with("name", admin.title() + "'s home")
                .with("guestUserID", null)
                .with("guestUserUUID", null)
                .with("guestEnabled", false)
                .with("subscription", admin.pass());
    }

    static Element user(String name, Call call, Account admin, Account person) {
        return AccountView.person(Element.of(name), person)
                .with("email", person.email())
                .with("friendlyName", person.title())
                .with("hasPassword", person.hasPassword())
                .with("restricted", person.managed())
                .with("restrictionProfile", person.restrictionProfile())
                .with("admin", person.id() == admin.id())
                .with("guest", false)
                .with("protected", false)
                .with("updatedAt", Times.unix(call.now()));
    }
}
