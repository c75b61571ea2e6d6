package org.streamsmanager.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.coverage.CoverageSource;
import org.streamsmanager.coverage.Standing;
import org.streamsmanager.shared.NamedRef;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityState;
import org.streamsmanager.user.SuspensionFacts;

/**
 * Everything about one user. The first fields mean what they mean in the list. {@code changeRequired} is null when no
 * account change is required, {@code suspension} unless one is open, {@code login} when the person cannot sign in yet.
 */
public record UserDetail(
        UUID id,
        String displayName,
        @Nullable String email,
        @Nullable String username,
        Standing state,
        boolean permanent,
        @Nullable NamedRef plan,
        @Nullable Instant activeUntil,
        @Nullable NamedRef server,
        @Nullable NamedRef lastServer,

        @Schema(enumeration = {"RESERVED", "PENDING", "ACTIVE", "SUSPENDED", "ENDED"}) @Nullable
        String shareState,

        @Nullable Instant changeRequiredSince,
        List<String> tags,
        Instant createdAt,
        String notes,
        List<Identity> identities,
        List<CoveredTime> coverage,
        List<UserShare> shares,
        @Nullable ChangeRequirement changeRequired,
        @Nullable UserSuspension suspension,
        @Nullable UserLogin login,
        int version) {
    /** One account; what is not known of it is null. */
    public record Identity(
            UUID id,
            String realm,
            @Nullable String remoteId,
            @Nullable String username,
            @Nullable String email,
            IdentityState state,
            @Nullable String retiredReason,
            @Nullable Instant retiredAt) {
        static Identity from(IdentityFacts facts) {
            return new Identity(
                    facts.id(),
                    facts.realm(),
                    facts.remoteId(),
                    facts.username(),
                    facts.email(),
                    facts.state(),
                    facts.retiredReason(),
                    facts.retiredAt());
        }
    }

    /** One interval {@code [startsAt, endsAt)}; {@code revokedAt} is null while it counts. */
    public record CoveredTime(
            UUID id,
            UUID planId,
            String planName,
            Instant startsAt,
            Instant endsAt,
            CoverageSource source,
            @Nullable Instant revokedAt) {}

    /** Access to one server, living or ended; {@code lastEffect} is null before anything was sent. */
    public record UserShare(
            UUID id,
            NamedRef server,

            @Schema(enumeration = {"RESERVED", "PENDING", "ACTIVE", "SUSPENDED", "ENDED"})
            String state,

            @Nullable Instant invitedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant endedAt,
            @Nullable String endReason,
            @Nullable LastEffect lastEffect) {}

    /** What was last done at the media server for a share, and what became of it. */
    public record LastEffect(
            String kind, String state, @Nullable String detail) {}

    /** Since when and why another account is needed; {@code cause} may be null. */
    public record ChangeRequirement(
            Instant since, String by, @Nullable String cause) {}

    /** Since when and why there is no access; {@code until} is null when it has no end of its own. */
    public record UserSuspension(Instant since, @Nullable Instant until, String cause) {
        static UserSuspension from(SuspensionFacts facts) {
            return new UserSuspension(facts.since(), facts.until(), facts.cause());
        }
    }

    /** With what the person signs in; {@code email} may be null. */
    public record UserLogin(UUID id, @Nullable String email, String role) {}
}
