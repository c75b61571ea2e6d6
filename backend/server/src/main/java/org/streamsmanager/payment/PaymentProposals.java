package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageEdits;
import org.streamsmanager.coverage.CoverageOutlook;
import org.streamsmanager.coverage.CoverageProblem;
import org.streamsmanager.coverage.CoverageSituation;
import org.streamsmanager.coverage.CoverageSource;
import org.streamsmanager.coverage.CoverageStep;
import org.streamsmanager.plan.PlanDuration;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserProblem;
import org.streamsmanager.user.UserService;

/** Works out what a payment would give to each of the users that it is for. Writes nothing. */
@ApplicationScoped
class PaymentProposals {
    private final CoverageEdits edits;
    private final PaymentDrafts drafts;
    private final UserService users;

    PaymentProposals(CoverageEdits edits, PaymentDrafts drafts, UserService users) {
        this.edits = edits;
        this.drafts = drafts;
        this.users = users;
    }

    List<Proposal> of(RecordPaymentRequest request, Instant at) {
        requireEachOnce(request.lines());
        List<Proposal> proposals = new ArrayList<>();
        for (int index = 0; index < request.lines().size(); index++) {
            proposals.add(line(request, index, at));
        }
        PaymentDrafts.total(drafts(proposals), request.total());
        return proposals;
    }

    static List<PaymentDraft> drafts(List<Proposal> proposals) {
        return proposals.stream().flatMap(one -> one.payment().stream()).toList();
    }

    private void requireEachOnce(List<PaymentLine> lines) {
        Set<UUID> people = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (int index = 0; index < lines.size(); index++) {
            PaymentLine line = lines.get(index);
            String pointer = "/lines/" + index;
            if (users.find(line.userId()).isEmpty()) {
                throw Refusal.at(CommonProblem.INVALID_VALUE, pointer + "/userId", UserProblem.UNKNOWN_USER.title());
            }
            if (!people.add(line.userId())) {
                throw Refusal.at(CommonProblem.INVALID_VALUE, pointer + "/userId", "must be in one line only");
            }
            if (!numbers.add(Optional.ofNullable(line.sequence()).orElse(index + 1))) {
                throw Refusal.at(CommonProblem.INVALID_VALUE, pointer + "/sequence", "must be in one line only");
            }
        }
    }

    private Proposal line(RecordPaymentRequest request, int index, Instant at) {
        PaymentLine line = request.lines().get(index);
        CoverageSituation situation = edits.situation(line.userId(), at);
        PlanPriceFacts price = drafts.price(situation, line.planId(), "/lines/" + index + "/planId");
        PaymentDraft draft = drafts.of(situation, price, request, index);
        CoverageStep.Give give = give(situation, price, line, draft, index);
        List<CoverageStep> steps = List.of(give);
        return new Proposal(
                line.userId(),
                at,
                steps,
                List.of(LedgerTransaction.received(
                        line.userId(), LedgerCause.PAYMENT, draft.id(), give.id(), draft.amount())),
                outlook(situation, steps, "/lines/" + index + "/startsAt"),
                Optional.of(draft),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private CoverageOutlook outlook(CoverageSituation situation, List<CoverageStep> steps, String pointer) {
        try {
            return edits.outlook(situation, steps);
        } catch (Refusal refusal) {
            throw refusal.problem() == CoverageProblem.COVERAGE_OVERLAPS
                    ? Refusal.at(refusal.problem(), pointer)
                    : refusal;
        }
    }

    private static CoverageStep.Give give(
            CoverageSituation situation, PlanPriceFacts price, PaymentLine line, PaymentDraft draft, int index) {
        PlanDuration duration = price.duration();
        PlanDuration whole =
                new PlanDuration(duration.unit(), Math.multiplyExact(duration.count(), PaymentDrafts.periods(line)));
        if (line.startsAt() == null) {
            return situation.firstFree(price.id(), whole, CoverageSource.PAYMENT, draft.id());
        }
        PaymentDrafts.requireNear(line.startsAt(), situation.now(), "/lines/" + index + "/startsAt");
        return situation.from(line.startsAt(), price.id(), whole, CoverageSource.PAYMENT, draft.id());
    }
}
