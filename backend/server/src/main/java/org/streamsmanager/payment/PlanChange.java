package org.streamsmanager.payment;

import java.util.List;
import java.util.Optional;
import org.streamsmanager.coverage.CoverageStep;
import org.streamsmanager.shared.Money;

/** What a change of plan does to time and money. {@code paid} is the time that a payment gives. */
record PlanChange(
        List<CoverageStep> steps, List<LedgerTransaction> moves, List<Money> credit, Optional<CoverageStep.Give> paid) {
    PlanChange {
        steps = List.copyOf(steps);
        moves = List.copyOf(moves);
        credit = List.copyOf(credit);
    }
}
