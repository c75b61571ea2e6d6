package org.streamsmanager.accountchange;

import java.util.UUID;

/** Sent in the transaction in which somebody has come with another account. */
public record AccountChangeCompleted(UUID requestId, UUID userId, UUID identityId, UUID shareId) {}
