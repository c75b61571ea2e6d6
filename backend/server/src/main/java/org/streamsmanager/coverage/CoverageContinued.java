package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.UUID;

/**
 * Sent in the transaction in which the rest of an interval, from {@code at} on, went on as another one of another user,
 * because their users became one.
 */
public record CoverageContinued(CoverageFacts from, Instant at, UUID survivorId, UUID coverageId, UUID mergeId) {}
