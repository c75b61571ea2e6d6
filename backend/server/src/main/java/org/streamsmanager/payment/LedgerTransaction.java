package org.streamsmanager.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.Money;

/** Entries that belong together: they sum to zero in one currency. */
record LedgerTransaction(UUID userId, LedgerCause cause, UUID causeId, List<Line> lines) {
    /** {@code coverageId} names the coverage of a {@code COVERAGE} line, and is null otherwise. */
    record Line(LedgerAccount account, @Nullable UUID coverageId, Money amount) {
        Line {
            if ((account == LedgerAccount.COVERAGE) != (coverageId != null)) {
                throw new IllegalArgumentException(account + " with coverage " + coverageId);
            }
        }
    }

    LedgerTransaction {
        Objects.requireNonNull(userId, "userId is null");
        Objects.requireNonNull(causeId, "causeId is null");
        lines = List.copyOf(lines);
        Money sum = lines.stream().map(Line::amount).reduce(Money::plus).orElseThrow();
        if (sum.minor() != 0) {
            throw new IllegalArgumentException("a ledger transaction sums to " + sum + ": " + lines);
        }
    }

    /** Money came in for a coverage; a negative amount went back. */
    static LedgerTransaction received(UUID userId, LedgerCause cause, UUID causeId, UUID coverageId, Money amount) {
        return new LedgerTransaction(
                userId,
                cause,
                causeId,
                List.of(
                        new Line(LedgerAccount.RECEIVED, null, amount),
                        new Line(LedgerAccount.COVERAGE, coverageId, negated(amount))));
    }

    /** What coverages were worth goes on: to another coverage, or to the balance when {@code to} is null. */
    static LedgerTransaction moved(UUID userId, UUID changeId, List<Worth> from, @Nullable UUID to) {
        List<Line> lines = new ArrayList<>();
        from.forEach(one -> lines.add(new Line(LedgerAccount.COVERAGE, one.coverageId(), one.amount())));
        Money sum = from.stream().map(Worth::amount).reduce(Money::plus).orElseThrow();
        lines.add(new Line(to == null ? LedgerAccount.BALANCE : LedgerAccount.COVERAGE, to, negated(sum)));
        return new LedgerTransaction(userId, LedgerCause.PLAN_CHANGE, changeId, lines);
    }

    static Money negated(Money amount) {
        return new Money(Math.negateExact(amount.minor()), amount.currency());
    }
}
