package org.streamsmanager.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.coverage.CoverageSpan;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.plan.PlanServer;
import org.streamsmanager.shared.Money;

/**
 * What a change does to one user: the intervals that are not over, before and after; the money. {@code credit} goes on to
 * another plan, {@code taken} was paid for time that is taken, {@code returned} is no longer received, {@code owed} is
 * credit of a cancelled payment that was used already. {@code server} says whether the server where the user is can serve
 * the plan that they will have; null when they are on none.
 */
public record CoverageEffect(
        UUID userId,
        String userName,
        List<CoverageSpan> before,
        List<CoverageSpan> after,
        boolean permanent,
        boolean activeBefore,
        boolean activeAfter,
        @Nullable Instant activeUntilBefore,
        @Nullable Instant activeUntilAfter,
        @Nullable MoneyJson payment,
        List<MoneyJson> credit,
        List<MoneyJson> taken,
        @Nullable MoneyJson returned,
        @Nullable MoneyJson owed,
        @Nullable PlanServer server) {
    static List<MoneyJson> json(List<Money> amounts) {
        return amounts.stream().map(MoneyJson::from).toList();
    }
}
