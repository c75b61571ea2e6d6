package org.streamsmanager.user;

import java.util.UUID;

/** Sent in the transaction in which an identity was retired for ever. */
public record IdentityRetired(UUID identityId, UUID userId, String reason) {}
