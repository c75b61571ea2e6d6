package org.streamsmanager.user;

import java.time.Instant;
import java.util.UUID;

/** What other modules may know of an identity; {@code retiredReason} and {@code retiredAt} are null until it is retired. */
public record IdentityFacts(
        UUID id,
        UUID userId,
        String realm,
        String remoteId,
        String uuid,
        String username,
        String email,
        IdentityState state,
        String retiredReason,
        Instant retiredAt) {
    static IdentityFacts from(MediaIdentity identity) {
        return new IdentityFacts(
                identity.id(),
                identity.userId(),
                identity.realm(),
                identity.remoteId(),
                identity.uuid(),
                identity.username(),
                identity.email(),
                identity.state(),
                identity.retiredReason(),
                identity.retiredAt());
    }

    RemoteIdentity remote() {
        return new RemoteIdentity(remoteId, uuid, username, email);
    }

    /** What an invitation is sent to. */
    public String address() {
        return email != null ? email : username;
    }
}
