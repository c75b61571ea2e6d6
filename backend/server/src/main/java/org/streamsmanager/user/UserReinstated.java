package org.streamsmanager.user;

import java.util.UUID;

/** Sent in the transaction in which a suspension was lifted, by somebody or by its own end. */
public record UserReinstated(UUID userId, String cause) {}
