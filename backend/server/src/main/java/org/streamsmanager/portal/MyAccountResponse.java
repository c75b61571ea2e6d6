package org.streamsmanager.portal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.login.EmailOffer;

/**
 * Everything a customer has. {@code activeUntil} is absent for permanent people, {@code suspendedUntil} unless
 * a suspension has an end; {@code server} while there is none, then
 * {@code lastServer} names the last one; {@code changeRequired} is there while another Plex account is needed;
 * {@code emailOffer} while the login bears another address than the Plex account.
 */
public record MyAccountResponse(
        String displayName,
        AccountState state,
        @Nullable Instant activeUntil,
        @Nullable Instant suspendedUntil,
        @Nullable MyPlan plan,
        @Nullable MyServer server,
        @Nullable LastServer lastServer,
        @Nullable MyShare share,
        List<MyIdentity> identities,
        List<MyCoverage> coverage,
        @Nullable ChangeRequired changeRequired,
        ChangeRules changeRules,
        @Nullable MyAccountChangeResponse openRequest,
        @Nullable EmailOffer emailOffer) {
    public record MyPlan(String name, String description, int streams, boolean downloads, boolean transcoding) {}

    public record MyServer(String name, @Nullable String location, String platform) {}

    public record LastServer(String name) {}

    /** {@code acceptUrl} is there while the invitation waits to be accepted. */
    public record MyShare(
            String state,
            @Nullable Instant invitedAt,
            @Nullable String acceptUrl,
            List<MyLibrary> libraries) {}

    public record MyLibrary(String title, String type) {}

    public record MyIdentity(
            UUID id,
            String realm,
            @Nullable String username,
            @Nullable String email,
            String state,
            @Nullable Instant retiredAt) {}

    public record MyCoverage(UUID id, String planName, Instant startsAt, Instant endsAt, String source) {}

    public record ChangeRequired(Instant since) {}

    /** {@code allowed}: another account may be given; {@code signInRequired}: by signing in with it only. */
    public record ChangeRules(boolean allowed, boolean signInRequired) {}
}
