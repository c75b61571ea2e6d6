package org.streamsmanager.user;

import java.time.Instant;
import java.util.UUID;

/** Sent in the transaction in which that is not asked any more; {@code since} is when it had been. */
public record AccountChangeCleared(UUID userId, Instant since) {}
