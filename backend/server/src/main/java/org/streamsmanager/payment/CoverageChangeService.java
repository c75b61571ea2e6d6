package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.Entitlement;
import org.streamsmanager.user.UserService;

/** Changes a person's coverage: shows beforehand what would happen, then does exactly that. */
@ApplicationScoped
public class CoverageChangeService {
    private final CoverageProposals proposals;
    private final CoverageEffects effects;
    private final CoverageReadings readings;
    private final CoverageService coverage;
    private final Bookkeeping books;
    private final UserService users;
    private final Clock clock;

    CoverageChangeService(
            CoverageProposals proposals,
            CoverageEffects effects,
            CoverageReadings readings,
            CoverageService coverage,
            Bookkeeping books,
            UserService users,
            Clock clock) {
        this.proposals = proposals;
        this.effects = effects;
        this.readings = readings;
        this.coverage = coverage;
        this.books = books;
        this.users = users;
        this.clock = clock;
    }

    @Transactional
    public CoverageChangePreview preview(UUID userId, CoverageChangeRequest request) {
        Proposal proposal = proposals.of(userId, request, clock.instant());
        PreviewToken token = proposal.token();
        return new CoverageChangePreview(token.text(), token.expiresAt(), effects.of(proposal));
    }

    /** Carries out what was previewed; refused as stale when anything moved since, or the preview is too old. */
    @Transactional
    public CoverageResponse apply(UUID userId, CoverageChangeRequest request) {
        PreviewToken seen =
                PreviewToken.read(Optional.ofNullable(request.hash()).orElse(""), clock.instant());
        users.lock(userId);
        Proposal proposal = proposals.of(userId, request, seen.at());
        proposal.token().require(seen);
        books.book(proposal, request.cause().strip());
        return readings.of(userId);
    }

    /** Moves a person to another plan as things are, without a payment. */
    @Transactional
    public Entitlement changePlan(UUID userId, UUID planId, PlanChangeStart start, PlanChangeRest rest, String cause) {
        users.lock(userId);
        Instant now = clock.instant();
        books.book(proposals.of(userId, planChange(planId, start, rest, cause), now), cause);
        return coverage.entitlement(userId);
    }

    /** What {@link #changePlan} would do now. */
    @Transactional
    public CoverageEffect previewPlanChange(UUID userId, UUID planId, PlanChangeStart start, PlanChangeRest rest) {
        return effects.of(proposals.of(userId, planChange(planId, start, rest, "preview"), clock.instant()));
    }

    private static CoverageChangeRequest planChange(
            UUID planId, PlanChangeStart start, PlanChangeRest rest, String cause) {
        return new CoverageChangeRequest(
                CoverageChangeKind.PLAN, planId, null, null, null, start, rest, null, cause, null);
    }
}
