package org.streamsmanager.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageFacts;
import org.streamsmanager.coverage.CoverageSituation;
import org.streamsmanager.coverage.CoverageStep;
import org.streamsmanager.shared.Money;

/**
 * Takes a payment back: the rest of its time ends now, and so does the time that its credit bought on other plans, as far
 * as that is not used. Credit that was used is owed by the person. Time of other payments stays where it is.
 */
final class CancellationPolicy {
    private final CoverageSituation situation;
    private final LedgerView ledger;
    private final Map<UUID, CoverageFacts> counting = new HashMap<>();
    private final Map<UUID, Money> worth;
    private final List<CoverageStep> steps = new ArrayList<>();
    private final List<LedgerTransaction.Line> lines = new ArrayList<>();
    private Money owed;
    private Money fromBalance;

    CancellationPolicy(CoverageSituation situation, LedgerView ledger) {
        this.situation = situation;
        this.ledger = ledger;
        this.worth = ledger.worth();
        situation.intervals().forEach(interval -> counting.put(interval.id(), interval));
    }

    /** {@code given} is the coverage that the payment gave; empty when it gave none. */
    Cancellation cancel(UUID userId, UUID paymentId, Money net, Optional<UUID> given) {
        owed = new Money(0, net.currency());
        fromBalance = owed;
        lines.add(line(LedgerAccount.RECEIVED, null, LedgerTransaction.negated(net)));
        given.ifPresent(this::takeBack);
        addUnlessZero(LedgerAccount.BALANCE, fromBalance);
        addUnlessZero(LedgerAccount.DEBT, owed);
        List<LedgerTransaction> moves = net.minor() == 0
                ? List.of()
                : List.of(new LedgerTransaction(userId, LedgerCause.CANCELLATION, paymentId, lines));
        return new Cancellation(List.copyOf(steps), moves, owed);
    }

    private void takeBack(UUID coverageId) {
        Optional.ofNullable(counting.get(coverageId))
                .filter(interval -> interval.endsAt().isAfter(situation.now()))
                .ifPresent(interval -> steps.add(CoverageStep.endAt(interval, situation.now())));
        Optional.ofNullable(worth.get(coverageId))
                .ifPresent(amount -> lines.add(line(LedgerAccount.COVERAGE, coverageId, amount)));
        ledger.movesFrom(coverageId).forEach(move -> owed = owed.plus(follow(move, move.amount())));
    }

    private Money follow(LedgerView.Move move, Money amount) {
        return move.to().map(id -> reclaim(id, amount)).orElseGet(() -> reclaimBalance(amount));
    }

    private Money reclaimBalance(Money amount) {
        Money taken = smaller(amount, ledger.balance(amount).minus(fromBalance));
        fromBalance = fromBalance.plus(taken);
        return amount.minus(taken);
    }

    /** What of {@code amount} could not be taken back from that coverage and from where its worth went on. */
    private Money reclaim(UUID coverageId, Money amount) {
        Money taken = smaller(amount, unused(coverageId, amount));
        if (taken.minor() > 0) {
            steps.add(shortened(counting.get(coverageId), taken, worth.get(coverageId)));
            lines.add(line(LedgerAccount.COVERAGE, coverageId, taken));
            worth.merge(coverageId, taken, Money::minus);
        }
        Money missing = amount.minus(taken);
        for (LedgerView.Move on : ledger.movesFrom(coverageId)) {
            Money part = smaller(missing, on.amount());
            missing = missing.minus(part).plus(follow(on, part));
        }
        return missing;
    }

    private Money unused(UUID coverageId, Money like) {
        return Optional.ofNullable(counting.get(coverageId))
                .map(interval -> Worth.rest(interval, worth.get(coverageId), situation.now()))
                .orElse(new Money(0, like.currency()));
    }

    /** Ends the interval earlier by the time that the amount had bought; by all that is left when that is all. */
    private CoverageStep shortened(CoverageFacts interval, Money taken, Money whole) {
        Duration total = Duration.between(interval.startsAt(), interval.grantedUntil());
        Instant end = interval.endsAt().minusMillis(Worth.share(total.toMillis(), taken.minor(), whole.minor()));
        boolean all = taken.equals(Worth.rest(interval, whole, situation.now()));
        Instant earliest = later(interval.startsAt(), situation.now());
        return all || !end.isAfter(earliest)
                ? CoverageStep.endAt(interval, earliest)
                : new CoverageStep.Cut(interval.id(), end);
    }

    private void addUnlessZero(LedgerAccount account, Money amount) {
        if (amount.minor() != 0) {
            lines.add(line(account, null, amount));
        }
    }

    private static LedgerTransaction.Line line(LedgerAccount account, UUID coverageId, Money amount) {
        return new LedgerTransaction.Line(account, coverageId, amount);
    }

    private static Money smaller(Money one, Money other) {
        return one.minor() <= other.minor() ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** What a cancellation does; {@code owed} is credit that was used already. */
    record Cancellation(List<CoverageStep> steps, List<LedgerTransaction> moves, Money owed) {}
}
