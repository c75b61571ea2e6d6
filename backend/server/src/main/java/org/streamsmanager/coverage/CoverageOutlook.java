package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change does: the intervals that count and are not over, before and after it, and until when the person is active
 * each time (null: not at all, or permanently).
 */
public record CoverageOutlook(
        List<CoverageSpan> before,
        List<CoverageSpan> after,
        boolean activeBefore,
        boolean activeAfter,
        @Nullable Instant untilBefore,
        @Nullable Instant untilAfter) {
    public CoverageOutlook {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public boolean endsAccess() {
        return activeBefore && !activeAfter;
    }
}
