package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.coverage.CoverageEdits;
import org.streamsmanager.coverage.CoverageFacts;
import org.streamsmanager.coverage.CoverageRecord;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.CoverageSituation;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Money;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserService;

/** Corrects and cancels payments: new facts beside the old ones, which stay. */
@ApplicationScoped
public class PaymentCorrectionService {
    private static final String KIND = "payment";
    private final PaymentRepository payments;
    private final PaymentCorrectionRepository corrections;
    private final CoverageService coverage;
    private final CoverageEdits edits;
    private final CoverageEffects effects;
    private final Ledger ledger;
    private final UserService users;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    PaymentCorrectionService(
            PaymentRepository payments,
            PaymentCorrectionRepository corrections,
            CoverageService coverage,
            CoverageEdits edits,
            CoverageEffects effects,
            Ledger ledger,
            UserService users,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.payments = payments;
        this.corrections = corrections;
        this.coverage = coverage;
        this.edits = edits;
        this.effects = effects;
        this.ledger = ledger;
        this.users = users;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public CoverageChangePreview previewCancellation(UUID id) {
        Proposal proposal = cancellation(booked(id), clock.instant());
        PreviewToken token = proposal.token();
        return new CoverageChangePreview(token.text(), token.expiresAt(), effects.of(proposal));
    }

    /** Takes the payment and the rest of its time back, exactly as previewed. */
    @Transactional
    public PaymentFacts cancel(UUID id, CancelPaymentRequest request) {
        Instant now = clock.instant();
        PreviewToken seen =
                PreviewToken.read(Optional.ofNullable(request.hash()).orElse(""), now);
        Payment payment = locked(id);
        Proposal proposal = cancellation(payment, seen.at());
        proposal.token().require(seen);
        Money net = payment.net();
        Map<String, Object> before = Bookkeeping.values(payment);
        payment.cancel(now);
        corrections.persist(new PaymentCorrection(
                id,
                PaymentCorrection.Kind.CANCELLATION,
                LedgerTransaction.negated(net),
                request.cause(),
                actor.get().name(),
                now));
        edits.carryOut(payment.userId(), proposal.steps(), request.cause());
        proposal.moves().forEach(ledger::post);
        audit.record(Change.of(KIND, id, "cancelled")
                .because(request.cause())
                .from(before)
                .to(Bookkeeping.values(payment)));
        return PaymentFacts.from(payment);
    }

    @Transactional
    public CorrectionPreview previewCorrection(UUID id, CorrectPaymentRequest request) {
        Payment payment = booked(id);
        Money amount = corrected(payment, request);
        PreviewToken token = token(payment, amount, clock.instant());
        return new CorrectionPreview(
                token.text(), token.expiresAt(), MoneyJson.from(payment.net()), MoneyJson.from(amount));
    }

    /** The payment amounts to something else than was recorded; its time stays. */
    @Transactional
    public PaymentFacts correct(UUID id, CorrectPaymentRequest request) {
        Instant now = clock.instant();
        PreviewToken seen =
                PreviewToken.read(Optional.ofNullable(request.hash()).orElse(""), now);
        Payment payment = locked(id);
        Money amount = corrected(payment, request);
        token(payment, amount, seen.at()).require(seen);
        Money change = amount.minus(payment.net());
        Map<String, Object> before = Bookkeeping.values(payment);
        PaymentCorrection correction = new PaymentCorrection(
                id,
                PaymentCorrection.Kind.AMOUNT,
                change,
                request.cause(),
                actor.get().name(),
                now);
        corrections.persist(correction);
        ledger.post(LedgerTransaction.received(
                payment.userId(),
                LedgerCause.CORRECTION,
                correction.id(),
                given(payment).orElseThrow(),
                change));
        payment.correct(amount);
        audit.record(Change.of(KIND, id, "corrected")
                .because(request.cause())
                .from(before)
                .to(Bookkeeping.values(payment)));
        return PaymentFacts.from(payment);
    }

    private static PreviewToken token(Payment payment, Money amount, Instant at) {
        return PreviewToken.of(at, payment.id(), payment.net(), amount);
    }

    private Money corrected(Payment payment, CorrectPaymentRequest request) {
        Money amount = request.amount().toMoney("/amount");
        if (!amount.currency().equals(payment.amount().currency())) {
            throw Refusal.at(
                    CommonProblem.INVALID_VALUE,
                    "/amount/currency",
                    "must be " + payment.amount().currency());
        }
        if (amount.minor() == 0 || amount.equals(payment.net())) {
            throw Refusal.at(
                    CommonProblem.INVALID_VALUE,
                    "/amount/amount",
                    "must be another amount, and not zero: then cancel it");
        }
        Money worth =
                given(payment).map(ledger.of(payment.userId()).worth()::get).orElse(new Money(0, amount.currency()));
        if (worth.plus(amount.minus(payment.net())).minor() < 0) {
            throw Refusal.at(
                    PaymentProblem.CORRECTION_TOO_LOW, "/amount/amount", PaymentProblem.CORRECTION_TOO_LOW.title());
        }
        return amount;
    }

    private Proposal cancellation(Payment payment, Instant at) {
        CoverageSituation situation = edits.situation(payment.userId(), at);
        CancellationPolicy.Cancellation done = new CancellationPolicy(situation, ledger.of(payment.userId()))
                .cancel(payment.userId(), payment.id(), payment.net(), given(payment));
        return new Proposal(
                payment.userId(),
                at,
                done.steps(),
                done.moves(),
                edits.outlook(situation, done.steps()),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(payment.net()),
                Optional.of(done.owed()).filter(owed -> owed.minor() != 0));
    }

    /** The coverage that the payment gave, whether it still counts or not. */
    private Optional<UUID> given(Payment payment) {
        return coverage.history(payment.userId()).stream()
                .map(CoverageRecord::facts)
                .filter(facts -> facts.sourceId().filter(payment.id()::equals).isPresent())
                .map(CoverageFacts::id)
                .findFirst();
    }

    private Payment booked(UUID id) {
        return open(payments.findByIdOptional(id));
    }

    /** User before payment: whoever changes a person's coverage takes their row first. */
    private Payment locked(UUID id) {
        users.lockIfThere(booked(id).userId());
        return open(payments.forUpdate(id));
    }

    private static Payment open(Optional<Payment> found) {
        Payment payment = found.orElseThrow(() -> Refusal.of(PaymentProblem.UNKNOWN_PAYMENT));
        if (payment.cancelled()) {
            throw Refusal.of(PaymentProblem.PAYMENT_ALREADY_CANCELLED);
        }
        return payment;
    }
}
