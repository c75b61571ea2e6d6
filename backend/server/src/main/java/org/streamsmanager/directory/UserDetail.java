package org.streamsmanager.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageSource;
import org.streamsmanager.coverage.Standing;
import org.streamsmanager.user.IdentityFacts;

/**
 * Everything about one user. The first fields mean what they mean in the list. {@code changeRequired} is null when no
 * account change is required, {@code login} when the person cannot sign in yet.
 */
public record UserDetail(
        UUID id,
        String displayName,
        String email,
        String username,
        Standing state,
        boolean permanent,
        NamedRef plan,
        Instant activeUntil,
        NamedRef server,
        NamedRef lastServer,
        String shareState,
        Instant changeRequiredSince,
        List<String> tags,
        Instant createdAt,
        String notes,
        List<IdentityFacts> identities,
        List<CoveredTime> coverage,
        List<UserShare> shares,
        ChangeRequirement changeRequired,
        UserLogin login,
        int version) {
    /** One interval {@code [startsAt, endsAt)}; {@code revokedAt} is null while it counts. */
    public record CoveredTime(
            UUID id,
            UUID planId,
            String planName,
            Instant startsAt,
            Instant endsAt,
            CoverageSource source,
            Instant revokedAt) {}

    /** Access to one server, living or ended; {@code lastEffect} is null before anything was sent. */
    public record UserShare(
            UUID id,
            NamedRef server,
            String state,
            Instant invitedAt,
            Instant acceptedAt,
            Instant endedAt,
            String endReason,
            LastEffect lastEffect) {}

    /** What was last done at the media server for a share, and what became of it. */
    public record LastEffect(String kind, String state, String detail) {}

    /** Since when and why another account is needed; {@code cause} may be null. */
    public record ChangeRequirement(Instant since, String by, String cause) {}

    /** With what the person signs in; {@code email} may be null. */
    public record UserLogin(UUID id, String email, String role) {}
}
