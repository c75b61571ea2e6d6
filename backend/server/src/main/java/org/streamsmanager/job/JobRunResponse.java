package org.streamsmanager.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of a job; {@code outcome} is DONE, FAILED (it is tried again) or GIVEN_UP. */
public record JobRunResponse(
        UUID id,
        String job,
        @Nullable String subject,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String outcome,
        @Nullable String detail) {
    static JobRunResponse from(JobRun run) {
        return new JobRunResponse(
                run.id(),
                run.job(),
                run.subject(),
                run.startedAt(),
                run.finishedAt(),
                run.outcome().name(),
                run.detail());
    }
}
