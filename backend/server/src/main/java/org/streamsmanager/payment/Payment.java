package org.streamsmanager.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Money;

/** Money that came from a person for a plan. What was recorded stays; {@code net} is what is left of it. */
@Entity
@Table(name = "payment")
class Payment {
    static final String MANUAL = "manual";

    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "plan_price_id")
    private UUID planPriceId;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "net_minor")
    private long netMinor;

    @Column(columnDefinition = "char(3)")
    private String currency;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    @Column(name = "gateway_account")
    private String gatewayAccount;

    @Column(name = "transaction_id")
    private String transactionId;

    private int sequence;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private String note;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Version
    private int version;

    protected Payment() {}

    Payment(PaymentDraft draft, String recordedBy, Instant now) {
        this.id = draft.id();
        this.userId = draft.userId();
        this.planPriceId = draft.planPriceId();
        this.amountMinor = draft.amount().minor();
        this.netMinor = amountMinor;
        this.currency = draft.amount().currency().getCurrencyCode();
        this.method = draft.method();
        this.gatewayAccount = MANUAL;
        this.transactionId = draft.transactionId();
        this.sequence = draft.sequence();
        this.occurredAt = draft.occurredAt();
        this.note = draft.note();
        this.state = PaymentState.BOOKED;
        this.recordedBy = recordedBy;
        this.createdAt = now;
    }

    void correct(Money net) {
        this.netMinor = net.minor();
    }

    void cancel(Instant now) {
        this.state = PaymentState.CANCELLED;
        this.netMinor = 0;
        this.cancelledAt = now;
    }

    boolean cancelled() {
        return state == PaymentState.CANCELLED;
    }

    void moveTo(UUID user) {
        this.userId = user;
    }

    /** What was typed about the person goes, the money stays. */
    void forgetNote() {
        this.note = "";
    }

    UUID id() {
        return id;
    }

    UUID userId() {
        return userId;
    }

    UUID planPriceId() {
        return planPriceId;
    }

    Money amount() {
        return Money.of(amountMinor, currency);
    }

    Money net() {
        return Money.of(netMinor, currency);
    }

    PaymentMethod method() {
        return method;
    }

    String transactionId() {
        return transactionId;
    }

    int sequence() {
        return sequence;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    String note() {
        return note;
    }

    PaymentState state() {
        return state;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant cancelledAt() {
        return cancelledAt;
    }
}
