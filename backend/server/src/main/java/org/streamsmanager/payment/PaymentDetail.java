package org.streamsmanager.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.http.MoneyJson;

/** A payment with the time that it gave, the other parts of its transaction, what was corrected, and its ledger entries. */
public record PaymentDetail(
        PaymentResponse payment,
        List<CoverageResponse.Interval> coverage,
        List<PaymentResponse> sameTransaction,
        List<Correction> corrections,
        List<Entry> ledger) {
    /** {@code change} may be negative: {@code -3.50}. */
    public record Correction(
            UUID id, PaymentCorrection.Kind kind, Amount change, String cause, String by, Instant at) {}

    /** One line of the ledger; negative on the side of what is owed. */
    public record Entry(LedgerAccount account, LedgerCause cause, Amount amount, Instant at) {}

    /** Money with a sign. */
    public record Amount(String amount, String currency) {
        static Amount from(org.streamsmanager.shared.Money money) {
            MoneyJson json = MoneyJson.from(money);
            return new Amount(json.amount(), json.currency());
        }
    }
}
