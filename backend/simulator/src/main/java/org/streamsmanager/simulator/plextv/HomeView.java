package org.streamsmanager.simulator.plextv;

import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;

/** A home and the people in it. */
final class HomeView {
    private HomeView() {}

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
