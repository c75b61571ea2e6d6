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
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Money;
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
        List<PricedLine> lines = new ArrayList<>();
        for (int index = 0; index < request.lines().size(); index++) {
            lines.add(priced(request.lines().get(index), index, at));
        }
        List<Money> amounts = PricedLine.amounts(lines, request.total());
        List<Proposal> proposals = lines.stream()
                .map(line -> proposal(line, drafts.of(line, amounts.get(line.index()), request)))
                .toList();
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

    private PricedLine priced(PaymentLine line, int index, Instant at) {
        CoverageSituation situation = edits.situation(line.userId(), at);
        return new PricedLine(
                index, line, situation, drafts.price(situation, line.planId(), "/lines/" + index + "/planId"));
    }

    private Proposal proposal(PricedLine priced, PaymentDraft draft) {
        UUID userId = priced.line().userId();
        CoverageSituation situation = priced.situation();
        CoverageStep.Give give = give(priced, draft.id());
        List<CoverageStep> steps = List.of(give);
        return new Proposal(
                userId,
                situation.now(),
                steps,
                List.of(LedgerTransaction.received(userId, LedgerCause.PAYMENT, draft.id(), give.id(), draft.amount())),
                outlook(situation, steps, priced.pointer()),
                Optional.of(draft),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private CoverageOutlook outlook(CoverageSituation situation, List<CoverageStep> steps, String line) {
        try {
            return edits.outlook(situation, steps);
        } catch (Refusal refusal) {
            if (refusal.problem() == CoverageProblem.COVERAGE_OVERLAPS) {
                throw Refusal.at(refusal.problem(), line + "/startsAt");
            }
            throw refusal.problem() == CoverageProblem.COVERAGE_TOO_FAR
                    ? Refusal.at(refusal.problem(), line + "/periods")
                    : refusal;
        }
    }

    private static CoverageStep.Give give(PricedLine priced, UUID paymentId) {
        CoverageSituation situation = priced.situation();
        UUID price = priced.price().id();
        Instant startsAt = priced.line().startsAt();
        if (startsAt == null) {
            return situation.firstFree(price, priced.duration(), CoverageSource.PAYMENT, paymentId);
        }
        PaymentDrafts.requireNear(startsAt, situation.now(), priced.pointer() + "/startsAt");
        return situation.from(startsAt, price, priced.duration(), CoverageSource.PAYMENT, paymentId);
    }
}
