package org.streamsmanager.drift;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision about differences, and how far it has been carried out. */
public record DriftResolutionResponse(
        UUID id,
        DriftAction action,
        DriftResolution.State state,
        int size,
        long done,
        long refused,
        long failed,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
