package org.streamsmanager.payment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.shared.Money;

/** What one person's entries say together. Pure. */
record LedgerView(List<LedgerEntry> entries) {
    /** What each coverage is worth: what was paid for it, less what went on or back. Absent: nothing was ever paid. */
    Map<UUID, Money> worth() {
        return entries.stream()
                .filter(entry -> entry.account() == LedgerAccount.COVERAGE)
                .collect(Collectors.toMap(
                        LedgerEntry::coverageId, entry -> LedgerTransaction.negated(entry.amount()), Money::plus));
    }

    /** What is owed to the person, by currency; negative is what they owe. */
    List<Money> balances() {
        Map<String, Money> sums = new TreeMap<>();
        entries.stream()
                .filter(entry -> entry.account() == LedgerAccount.BALANCE || entry.account() == LedgerAccount.DEBT)
                .map(entry -> LedgerTransaction.negated(entry.amount()))
                .forEach(amount -> sums.merge(amount.currency().getCurrencyCode(), amount, Money::plus));
        return sums.values().stream().filter(sum -> sum.minor() != 0).toList();
    }

    Money balance(Money like) {
        return entries.stream()
                .filter(entry -> entry.account() == LedgerAccount.BALANCE)
                .map(LedgerEntry::amount)
                .filter(amount -> amount.currency().equals(like.currency()))
                .reduce(new Money(0, like.currency()), Money::minus);
    }

    /** Where worth of a coverage went when the plan was changed, oldest first. */
    List<Move> movesFrom(UUID coverageId) {
        return entries.stream()
                .filter(entry -> entry.causeKind() == LedgerCause.PLAN_CHANGE)
                .filter(entry ->
                        coverageId.equals(entry.coverageId()) && entry.amount().minor() > 0)
                .sorted(Comparator.comparing(LedgerEntry::createdAt))
                .map(entry -> new Move(entry.amount(), target(entry.txn())))
                .toList();
    }

    private Optional<UUID> target(UUID txn) {
        return entries.stream()
                .filter(entry -> entry.txn().equals(txn) && entry.amount().minor() < 0)
                .flatMap(entry -> Optional.ofNullable(entry.coverageId()).stream())
                .findFirst();
    }

    /** Money that went on, to a coverage or (empty) to the balance. */
    record Move(Money amount, Optional<UUID> to) {}
}
