package org.streamsmanager.simulator.plextv;

import java.time.Duration;
import java.util.List;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Homes;
import org.streamsmanager.simulator.world.World;

/** An account as it sees itself, and as others see it. */
final class AccountView {
    private static final List<String> PASS_FEATURES = List.of(
            "session_kick", "webhooks", "sync", "home", "hardware_transcoding", "session_bandwidth_restrictions");

    private AccountView() {}

    static Element self(Call call, Account account, String token) {
        Element user = person(Element.of("user"), account)
                .with("email", account.email())
                .with("friendlyName", account.title())
                .with("locale", "en")
                .with("confirmed", account.confirmed())
                .with("joinedAt", Times.unix(account.joinedAt()))
                .with("emailOnlyAuth", false)
                .with("hasPassword", account.hasPassword())
                .with("protected", false)
                .with("authToken", token)
                .with("mailingListStatus", "unsubscribed")
                .with("mailingListActive", false)
                .with("scrobbleTypes", "")
                .with("country", "PT")
                .with("restricted", account.managed())
                .with("anonymous", false);
        home(user, call.world(), account);
        return more(user, call, account);
    }

    private static void home(Element user, World world, Account account) {
        boolean admin = !world.homes().members(account.id()).isEmpty();
        boolean member = world.homes().homeOf(account.id()).isPresent();
        user.with("home", admin || member)
                .with("guest", false)
                .with("homeSize", world.homes().members(account.id()).size() + 1)
                .with("homeAdmin", admin)
                .with("maxHomeSize", Homes.SIZE);
    }

    private static Element more(Element user, Call call, Account account) {
        return user.with("rememberExpiresAt", Times.unix(call.now().plus(Duration.ofDays(14))))
                .with("twoFactorEnabled", account.twoFactor())
                .with("backupCodesCreated", false)
                .with("experimentalFeatures", false)
                .with("subscriptionDescription", account.pass() ? "Lifetime Plex Pass" : "")
                .one("subscription", subscription(account))
                .one("profile", profile())
                .values("entitlements", "entitlement", account.pass() ? List.of("all") : List.of())
                .values("roles", "role", account.pass() ? List.of("plexpass") : List.of())
                .values("subscriptions", "subscription", List.of())
                .values("services", "service", List.of());
    }

    private static Element subscription(Account account) {
        boolean pass = account.pass();
        Element subscription = Element.of("subscription")
                .with("active", pass)
                .with("status", pass ? "Active" : "Inactive")
                .with("plan", pass ? "lifetime" : null)
                .with("paymentService", pass ? "" : null);
        if (pass) {
            subscription.with("subscribedAt", Times.spoken(account.joinedAt().plus(Duration.ofDays(1))));
        }
        return subscription.values("features", "feature", features(account));
    }

    static List<String> features(Account account) {
        return account.pass() ? PASS_FEATURES : List.of();
    }

    private static Element profile() {
        return Element.of("profile")
                .with("autoSelectAudio", true)
                .with("defaultAudioLanguage", "en")
                .with("defaultSubtitleLanguage", "en")
                .with("autoSelectSubtitle", 0)
                .with("defaultSubtitleAccessibility", 0)
                .with("defaultSubtitleForced", 0);
    }

    static Element person(Element element, Account account) {
        return element.with("id", account.id())
                .with("uuid", account.uuid())
                .with("username", account.managed() ? "" : account.username())
                .with("title", account.title())
                .with("thumb", thumb(account));
    }

    static String thumb(Account account) {
        return "https://plex.tv/users/" + account.uuid() + "/avatar?c="
                + account.joinedAt().getEpochSecond();
    }
}
