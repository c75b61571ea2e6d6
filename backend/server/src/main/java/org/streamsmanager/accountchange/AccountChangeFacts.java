package org.streamsmanager.accountchange;

import java.time.Instant;
import java.util.UUID;
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
        AccountChangeProblem refusal,
        String operatorDetail,
        int attempts,
        UUID serverId,
        String serverName,
        Instant createdAt,
        Instant updatedAt) {}
