package org.streamsmanager.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageOutlook;
import org.streamsmanager.coverage.CoverageStep;
import org.streamsmanager.shared.Money;

/**
 * Everything that a change would do to one person's time and money. {@code credit}: what goes on to another plan;
 * {@code taken}: what was paid for time that is taken; {@code owed}: credit of a cancelled payment that was used already.
 */
record Proposal(
        UUID userId,
        Instant at,
        List<CoverageStep> steps,
        List<LedgerTransaction> moves,
        CoverageOutlook outlook,
        Optional<PaymentDraft> payment,
        List<Money> credit,
        List<Money> taken,
        Optional<Money> returned,
        Optional<Money> owed) {
    PreviewToken token() {
        return PreviewToken.of(at, facts());
    }

    /** What is the same as long as nothing moved. */
    List<Object> facts() {
        return List.of(
                userId,
                outlook,
                payment.map(draft -> draft.amount() + draft.transactionId() + draft.sequence())
                        .orElse(""),
                credit,
                taken,
                returned,
                owed);
    }
}
