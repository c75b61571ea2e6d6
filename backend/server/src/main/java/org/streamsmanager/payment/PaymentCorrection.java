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

/** A new fact about a payment: its amount was another, or it is cancelled. */
@Entity
@Table(name = "payment_correction")
class PaymentCorrection {
    public enum Kind {
        AMOUNT,
        CANCELLATION
    }

    @Id
    private UUID id;

    @Column(name = "payment_id")
    private UUID paymentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "change_minor")
    private long changeMinor;

    private String cause;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    protected PaymentCorrection() {}

    PaymentCorrection(UUID paymentId, Kind kind, Money change, String cause, String by, Instant now) {
        this.id = Ids.next();
        this.paymentId = paymentId;
        this.kind = kind;
        this.changeMinor = change.minor();
        this.cause = cause;
        this.correctedBy = by;
        this.correctedAt = now;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    long changeMinor() {
        return changeMinor;
    }

    String cause() {
        return cause;
    }

    String correctedBy() {
        return correctedBy;
    }

    Instant correctedAt() {
        return correctedAt;
    }
}
