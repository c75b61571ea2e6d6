package org.streamsmanager.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Money;

/** One line of the ledger; never changed, never deleted. */
@Entity
@Table(name = "ledger_entry")
class LedgerEntry {
    @Id
    private UUID id;

    private UUID txn;

    @Enumerated(EnumType.STRING)
    private LedgerAccount account;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "coverage_id")
    private UUID coverageId;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(columnDefinition = "char(3)")
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause_kind")
    private LedgerCause causeKind;

    @Column(name = "cause_id")
    private UUID causeId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected LedgerEntry() {}

    LedgerEntry(UUID txn, LedgerTransaction transaction, LedgerTransaction.Line line, Instant now) {
        this.id = Ids.next();
        this.txn = txn;
        this.account = line.account();
        this.userId = transaction.userId();
        this.coverageId = line.coverageId();
        this.amountMinor = line.amount().minor();
        this.currency = line.amount().currency().getCurrencyCode();
        this.causeKind = transaction.cause();
        this.causeId = transaction.causeId();
        this.createdAt = now;
    }

    UUID txn() {
        return txn;
    }

    LedgerAccount account() {
        return account;
    }

    UUID coverageId() {
        return coverageId;
    }

    Money amount() {
        return Money.of(amountMinor, currency);
    }

    LedgerCause causeKind() {
        return causeKind;
    }

    UUID causeId() {
        return causeId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
