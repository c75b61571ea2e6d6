package org.streamsmanager.simulator.plextv;

import java.util.List;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.wire.Spelled;
import org.streamsmanager.simulator.world.Account;

/** The account as it was shown before v2, and still is. */
final class LegacyAccount {
    private LegacyAccount() {}

    static Document document(Call call, Account account, String token) {
        return Document.named(AccountView.person(Element.of("user"), account)
                .with("email", account.email())
                .with("joined_at", Times.iso(account.joinedAt()))
                .with("authToken", token)
                .with("authentication_token", token)
                .with("confirmedAt", account.confirmed() ? Times.iso(account.joinedAt()) : null)
                .with("restricted", account.managed())
                .with("home", !call.world().homes().members(account.id()).isEmpty())
                .one("subscription", subscription(account))
                .values("roles", "role", account.pass() ? List.of("plexpass") : List.of())
                .values("entitlements", "entitlement", account.pass() ? List.of("all") : List.of()));
    }

    private static Element subscription(Account account) {
        return Element.of("subscription")
                .with("active", account.pass())
                .with("status", account.pass() ? "Active" : "Inactive")
                .with("plan", new Spelled(account.pass() ? "lifetime" : "", account.pass() ? "lifetime" : null))
                .values("features", "feature", AccountView.features(account));
    }
}
