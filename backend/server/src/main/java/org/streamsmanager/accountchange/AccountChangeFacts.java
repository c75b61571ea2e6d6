package org.streamsmanager.accountchange;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.streamsmanager.shared.NamedRef;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.user.IdentityFacts;

/** A request with the names of what it touches; identities and server are null until they are known. */
public record AccountChangeFacts(
        UUID id,
        UUID userId,
        String displayName,
        AccountChangeOrigin origin,
        AccountChangeState state,
        AccountChangeStep step,
        IdentityFacts oldIdentity,
        String newAddress,
        IdentityFacts newIdentity,
        AccountProof proof,
        boolean unregistered,
        AccountChangeProblem refusal,
        String operatorDetail,
        AccountObstacle obstacle,
        NamedRef obstacleUser,
        String reason,
        String decidedBy,
        Instant decidedAt,
        NamedRef mergeCandidate,
        int attempts,
        UUID serverId,
        String serverName,
        boolean platformUnavailable,
        Instant createdAt,
        Instant updatedAt) {
    /** The account that accepted, when it is known by another address than the invitation was sent to; else null. */
    public String acceptedAs() {
        if (state != AccountChangeState.COMPLETED || newIdentity == null) {
            return null;
        }
        String given = Normal.of(newAddress);
        return Stream.of(newIdentity.email(), newIdentity.username())
                        .map(Normal::orNull)
                        .anyMatch(given::equals)
                ? null
                : newIdentity.address();
    }
}
