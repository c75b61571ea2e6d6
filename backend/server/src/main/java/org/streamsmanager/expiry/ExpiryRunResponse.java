package org.streamsmanager.expiry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run: how many people would lose access, how many may without being asked ({@code most}), and how many users are active
 * otherwise. {@code dismissedUntil}: the people of a dismissed run are left alone until then.
 */
public record ExpiryRunResponse(
        UUID id,
        ExpiryState state,
        int people,
        int most,
        int activeUsers,
        Map<ExpiryOutcome, Long> outcomes,
        Instant createdAt,
        @Nullable String decidedBy,
        @Nullable Instant dismissedUntil,
        @Nullable Instant finishedAt,
        @Nullable String detail,
        int version) {
    static ExpiryRunResponse from(ExpiryRun run, Map<ExpiryOutcome, Long> outcomes) {
        return new ExpiryRunResponse(
                run.id(),
                run.state(),
                run.people(),
                run.most(),
                run.activeUsers(),
                outcomes,
                run.createdAt(),
                run.decidedBy(),
                run.dismissedUntil(),
                run.finishedAt(),
                run.detail(),
                run.version());
    }
}
