package org.streamsmanager.simulator.control;

import java.util.Map;

/** People, their invitations and their shares. */
final class PeopleControls {
    private final Controls controls;
    private final AccountDeeds accounts;

    PeopleControls(Controls controls, AccountDeeds accounts) {
        this.controls = controls;
        this.accounts = accounts;
    }

    void mount(ControlPaths paths) {
        paths.post("/people", order -> Map.of("id", accounts.register(order.text("username"), order.text("email"))))
                .patch("/people/:name", this::change)
                .deed("/people/:name/closing", order -> accounts.closeAccount(order.path("name")))
                .deed("/invitations", order -> controls.invite(order.text("server"), order.text("person")))
                .deed("/invitations/accept", this::accept)
                .deed("/invitations/decline", order -> controls.decline(order.text("person"), order.text("server")))
                .deed("/invitations/expire", order -> controls.expire(order.text("person"), order.text("server")))
                .get("/shares", order -> controls.shares())
                .deed("/shares/leave", order -> controls.leave(order.text("person"), order.text("server")))
                .deed("/shares/remove", order -> controls.unshare(order.text("person"), order.text("server")))
                .deed("/shares/libraries", this::libraries)
                .deed("/people/:name/removal", order -> controls.removePerson(order.text("owner"), order.path("name")))
                .deed("/friendships", order -> controls.befriend(order.text("owner"), order.text("person")));
    }

    private void accept(Order order) {
        String person = order.text("person");
        String server = order.text("server");
        order.optionalText("as")
                .ifPresentOrElse(
                        other -> controls.acceptAs(person, server, other), () -> controls.accept(person, server));
    }

    private void libraries(Order order) {
        controls.changeLibraries(
                order.text("person"),
                order.text("server"),
                order.texts("libraries").toArray(String[]::new));
    }

    private void change(Order order) {
        String name = order.path("name");
        boolean renamed = order.has("username") || order.has("email");
        String username = renamed ? order.text("username") : null;
        String email = renamed ? order.text("email") : null;
        if (order.has("plexPass")) {
            accounts.plexPass(name, order.flag("plexPass"));
        }
        if (order.has("confirmed")) {
            accounts.confirmed(name, order.flag("confirmed"));
        }
        if (order.has("verificationCode")) {
            accounts.verificationCode(
                    name, order.optionalText("verificationCode").orElse(null));
        }
        if (renamed) {
            accounts.rename(name, username, email);
        }
    }
}
