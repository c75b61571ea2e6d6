package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageEdits;
import org.streamsmanager.coverage.CoverageFacts;
import org.streamsmanager.coverage.CoverageSituation;
import org.streamsmanager.coverage.CoverageStep;
import org.streamsmanager.coverage.CoverageWish;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Money;
import org.streamsmanager.shared.Refusal;

/** Works out what a change of coverage would do, seen from one instant. Writes nothing. */
@ApplicationScoped
class CoverageProposals {
    private final CoverageEdits edits;
    private final PaymentDrafts drafts;
    private final Ledger ledger;

    CoverageProposals(CoverageEdits edits, PaymentDrafts drafts, Ledger ledger) {
        this.edits = edits;
        this.drafts = drafts;
        this.ledger = ledger;
    }

    Proposal of(UUID userId, CoverageChangeRequest request, Instant at) {
        CoverageSituation situation = edits.situation(userId, at);
        return switch (request.kind()) {
            case GIFT -> wish(situation, new CoverageWish.Gift(Optional.ofNullable(request.planId()), request.days()));
            case END ->
                wish(
                        situation,
                        new CoverageWish.EndAt(
                                Optional.ofNullable(request.endsAt()).orElse(at)));
            case REVOKE -> wish(situation, new CoverageWish.Revoke(required(request.coverageId(), "/coverageId")));
            case PLAN -> planChange(situation, request);
        };
    }

    private Proposal wish(CoverageSituation situation, CoverageWish wish) {
        if (wish instanceof CoverageWish.Gift gift) {
            gift.planId().ifPresent(plan -> drafts.price(situation, plan));
        }
        List<CoverageStep> steps = edits.steps(situation, wish);
        return new Proposal(
                situation.userId(),
                situation.now(),
                steps,
                List.of(),
                edits.outlook(situation, steps),
                Optional.empty(),
                List.of(),
                taken(situation, steps),
                Optional.empty(),
                Optional.empty());
    }

    private Proposal planChange(CoverageSituation situation, CoverageChangeRequest request) {
        PlanPriceFacts price = drafts.price(situation, required(request.planId(), "/planId"));
        Optional<PaymentDraft> payment =
                Optional.ofNullable(request.payment()).map(fields -> drafts.of(situation, price, fields));
        Map<UUID, Money> worth = ledger.of(situation.userId()).worth();
        PlanChange change = new PlanChangePolicy(situation, worth, price, Ids.next())
                .change(
                        Optional.ofNullable(request.start()).orElse(PlanChangeStart.NOW),
                        Optional.ofNullable(request.rest()).orElse(PlanChangeRest.CREDIT),
                        payment.map(PaymentDraft::id));
        List<LedgerTransaction> moves = new ArrayList<>(change.moves());
        payment.ifPresent(draft -> moves.add(received(draft, change)));
        return new Proposal(
                situation.userId(),
                situation.now(),
                change.steps(),
                moves,
                edits.outlook(situation, change.steps()),
                payment,
                change.credit(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static LedgerTransaction received(PaymentDraft draft, PlanChange change) {
        UUID coverage = change.paid().map(CoverageStep.Give::id).orElseThrow();
        return LedgerTransaction.received(draft.userId(), LedgerCause.PAYMENT, draft.id(), coverage, draft.amount());
    }

    /** What was paid for the time that the steps take. */
    private List<Money> taken(CoverageSituation situation, List<CoverageStep> steps) {
        Map<UUID, Money> worth = ledger.of(situation.userId()).worth();
        Map<String, Money> sums = new TreeMap<>();
        for (CoverageStep step : steps) {
            taken(situation, step, worth)
                    .filter(amount -> amount.minor() > 0)
                    .ifPresent(amount -> sums.merge(amount.currency().getCurrencyCode(), amount, Money::plus));
        }
        return List.copyOf(sums.values());
    }

    private static Optional<Money> taken(CoverageSituation situation, CoverageStep step, Map<UUID, Money> worth) {
        return switch (step) {
            case CoverageStep.Cut cut -> rest(situation, cut.coverageId(), cut.endsAt(), worth);
            case CoverageStep.Revoke revoke -> rest(situation, revoke.coverageId(), Instant.MIN, worth);
            case CoverageStep.Give given -> Optional.empty();
        };
    }

    private static Optional<Money> rest(CoverageSituation situation, UUID id, Instant from, Map<UUID, Money> worth) {
        CoverageFacts interval = situation.intervals().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Optional.ofNullable(worth.get(id)).map(paid -> Worth.rest(interval, paid, from));
    }

    private static <T> T required(T value, String pointer) {
        if (value == null) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, pointer, "must not be null");
        }
        return value;
    }
}
