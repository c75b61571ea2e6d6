package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.invitation.InvitationPreview.Account;
import org.streamsmanager.invitation.InvitationPreview.PreviewProblem;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.share.PlacementPreviews;
import org.streamsmanager.share.PlacementResponse;
import org.streamsmanager.share.ShareProblem;
import org.streamsmanager.shared.Problem;
import org.streamsmanager.shared.Refusal;

/** What invitations would do; nothing is held, nobody is asked. */
@ApplicationScoped
class InvitationPreviews {
    private final InvitedPlan plans;
    private final ReinviteService reinvites;
    private final InvitedAddress addresses;
    private final InvitedAccount accounts;
    private final PlacementPreviews placements;
    private final CoverageService coverage;

    InvitationPreviews(
            InvitedPlan plans,
            ReinviteService reinvites,
            InvitedAddress addresses,
            InvitedAccount accounts,
            PlacementPreviews placements,
            CoverageService coverage) {
        this.plans = plans;
        this.reinvites = reinvites;
        this.addresses = addresses;
        this.accounts = accounts;
        this.placements = placements;
        this.coverage = coverage;
    }

    @Transactional
    InvitationPreview of(InviteOrder order, Account account) {
        PlanFacts plan = plans.of(order);
        PlacementResponse placement = placements.preview(plan.id(), order.wanted(null));
        return new InvitationPreview(
                account,
                objection(order, account).or(() -> withoutServer(placement)).orElse(null),
                placement);
    }

    @Transactional
    ReinvitePreview again(UUID userId, ReinviteWish wish) {
        Optional<PreviewProblem> impossible =
                reinvites.requirePossible(userId).map(problem -> problem(problem, problem.title()));
        Optional<String> address = wish.address().or(() -> accounts.known(userId));
        UUID planId = coverage.entitlement(userId).planId();
        PlacementResponse placement = planId == null ? null : placements.preview(planId, wish.wanted(userId));
        return new ReinvitePreview(
                address.orElse(null),
                impossible
                        .or(() -> address.isPresent() ? Optional.empty() : Optional.of(noAddress()))
                        .or(() -> placement == null ? Optional.empty() : withoutServer(placement))
                        .orElse(null),
                placement);
    }

    private Optional<PreviewProblem> objection(InviteOrder order, Account account) {
        try {
            addresses.requireFree(order.address(), null);
        } catch (Refusal refusal) {
            return Optional.of(problem(refusal.problem(), refusal.getMessage()));
        }
        return account == Account.NOBODY_HAS_THIS_NAME
                ? Optional.of(problem(InvitationProblem.NO_SUCH_PLEX_NAME, InvitationProblem.NO_SUCH_PLEX_NAME.title()))
                : Optional.empty();
    }

    private static Optional<PreviewProblem> withoutServer(PlacementResponse placement) {
        return placement.chosen() == null
                ? Optional.of(problem(ShareProblem.NO_SERVER_FITS, ShareProblem.NO_SERVER_FITS.title()))
                : Optional.empty();
    }

    private static PreviewProblem noAddress() {
        return problem(InvitationProblem.NO_PLEX_ACCOUNT_KNOWN, InvitationProblem.NO_PLEX_ACCOUNT_KNOWN.title());
    }

    private static PreviewProblem problem(Problem problem, String message) {
        return new PreviewProblem(problem.code(), message);
    }
}
