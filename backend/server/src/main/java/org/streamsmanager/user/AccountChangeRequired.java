package org.streamsmanager.user;

import java.time.Instant;
import java.util.UUID;

/** Sent in the transaction in which a user is asked to come with another account. */
public record AccountChangeRequired(UUID userId, Instant since) {}
