package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.shared.Money;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserService;

/** The face of the payments: what was recorded by hand, and recording more. */
@ApplicationScoped
public class PaymentService {
    private static final String CAUSE = "payment ";
    private final PaymentRepository payments;
    private final PaymentProposals proposals;
    private final CoverageEffects effects;
    private final Bookkeeping books;
    private final UserService users;
    private final Clock clock;

    PaymentService(
            PaymentRepository payments,
            PaymentProposals proposals,
            CoverageEffects effects,
            Bookkeeping books,
            UserService users,
            Clock clock) {
        this.payments = payments;
        this.proposals = proposals;
        this.effects = effects;
        this.books = books;
        this.users = users;
        this.clock = clock;
    }

    @Transactional
    public PaymentFacts require(UUID id) {
        return payments.findByIdOptional(id)
                .map(PaymentFacts::from)
                .orElseThrow(() -> Refusal.of(PaymentProblem.UNKNOWN_PAYMENT));
    }

    /** Newest first. */
    @Transactional
    public List<PaymentFacts> of(UUID userId) {
        return payments.of(userId).stream().map(PaymentFacts::from).toList();
    }

    @Transactional
    Page<PaymentFacts> list(PaymentFilter filter, PageRequest request) {
        return payments.newestFirst(filter, request, clock.instant()).map(PaymentFacts::from);
    }

    @Transactional
    PaymentTotals totals(PaymentFilter filter) {
        List<PaymentRepository.Sum> sums = payments.sums(filter);
        return new PaymentTotals(
                sums.stream().mapToLong(PaymentRepository.Sum::payments).sum(),
                sums.stream()
                        .map(sum -> new PaymentTotals.CurrencyTotal(
                                sum.payments(), MoneyJson.from(Money.of(sum.netMinor(), sum.currency()))))
                        .toList());
    }

    /** What recording the payment would do, to each user that it is for. */
    @Transactional
    public PaymentPreview preview(RecordPaymentRequest request) {
        Instant now = clock.instant();
        List<Proposal> all = proposals.of(request, now);
        PreviewToken token = token(all, now);
        return new PaymentPreview(
                token.text(),
                token.expiresAt(),
                MoneyJson.from(PaymentDrafts.total(PaymentProposals.drafts(all), request.total())),
                all.stream().map(effects::of).toList());
    }

    /** Records the payment, and gives each user its time; exactly what was previewed when a hash is given. */
    @Transactional
    public List<PaymentFacts> record(RecordPaymentRequest request) {
        Instant now = clock.instant();
        Optional<PreviewToken> seen = Optional.ofNullable(request.hash()).map(hash -> PreviewToken.read(hash, now));
        users.lockAll(request.lines().stream().map(PaymentLine::userId).toList());
        Instant at = seen.map(PreviewToken::at).orElse(now);
        List<Proposal> all = proposals.of(request, at);
        seen.ifPresent(token -> token(all, at).require(token));
        all.forEach(one -> books.book(one, CAUSE + request.transactionId().strip()));
        return all.stream()
                .flatMap(one -> one.payment().stream())
                .map(draft -> require(draft.id()))
                .toList();
    }

    private static PreviewToken token(List<Proposal> all, Instant at) {
        return PreviewToken.of(at, all.stream().map(Proposal::facts).toArray());
    }
}
