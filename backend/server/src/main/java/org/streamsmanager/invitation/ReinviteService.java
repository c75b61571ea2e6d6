package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.Entitlement;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.PlacementService.Wanted;
import org.streamsmanager.share.ShareFacts;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.share.ShareState;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Puts covered users without access on a server again; a bulk edit calls this for many, a customer for themselves. */
@ApplicationScoped
public class ReinviteService {
    private final InvitationRepository invitations;
    private final InvitedAccount accounts;
    private final Seating seating;
    private final ShareService shares;
    private final CoverageService coverage;
    private final UserService users;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    ReinviteService(
            InvitationRepository invitations,
            InvitedAccount accounts,
            Seating seating,
            ShareService shares,
            CoverageService coverage,
            UserService users,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.seating = seating;
        this.shares = shares;
        this.coverage = coverage;
        this.users = users;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** By an operator, or for them; the id of the invitation. Refused in words when it cannot be. */
    @Transactional
    public UUID reinvite(UUID userId, ReinviteWish wish, String cause) {
        users.lock(userId);
        requirePossible(userId).ifPresent(problem -> {
            throw Refusal.of(problem);
        });
        return invite(userId, wish, InvitationKind.RE_INVITE, cause);
    }

    /** By the customer, who cannot undo what the operator decided. */
    @Transactional
    public UUID reinviteOwn(UUID userId) {
        users.lock(userId);
        refusalForOneself(userId).ifPresent(problem -> {
            throw Refusal.of(problem);
        });
        return invite(userId, ReinviteWish.NONE, InvitationKind.BY_THEMSELVES, "asked for by themselves");
    }

    /** Why customers cannot re-invite themselves now; empty when they can. */
    @Transactional
    public Optional<InvitationProblem> refusalForOneself(UUID userId) {
        return requirePossible(userId).or(() -> removedByOperator(userId));
    }

    /** Why this user cannot be re-invited now, whatever the servers say; empty when it is possible. */
    @Transactional
    public Optional<InvitationProblem> requirePossible(UUID userId) {
        Optional<InvitationProblem> refusal = refusalOfAccess(userId);
        return refusal.isEmpty() && !shares.liveOf(userId).isEmpty()
                ? Optional.of(InvitationProblem.HAS_ACCESS_ALREADY)
                : refusal;
    }

    /** As {@link #requirePossible}, whatever access there is already. */
    @Transactional
    Optional<InvitationProblem> refusalOfAccess(UUID userId) {
        UserFacts user = users.require(userId);
        Entitlement now = coverage.entitlement(userId);
        if (!now.entitled() || now.planId() == null) {
            return Optional.of(InvitationProblem.NOT_ENTITLED_TO_ACCESS);
        }
        return user.changeRequired() ? Optional.of(InvitationProblem.ANOTHER_ACCOUNT_NEEDED) : Optional.empty();
    }

    /** The account that is known now, which may be discarded when its invitation ends, on that server. */
    @Transactional
    ReinviteWish sameAccount(UUID userId, UUID serverId) {
        return new ReinviteWish(accounts.known(userId), serverId, null);
    }

    /**
     * The server to which a re-invite would go now, after others have got these seats; refused with the reason of every
     * server when there is none.
     */
    @Transactional
    UUID destination(UUID userId, ReinviteWish wish, Map<UUID, Integer> before) {
        if (accounts.known(userId).isEmpty()) {
            throw Refusal.of(InvitationProblem.NO_PLEX_ACCOUNT_KNOWN);
        }
        return seating.find(
                coverage.entitlement(userId).planId(), wish.wanted(userId).after(before));
    }

    /** For an invitation that is sent again: its address is announced anew when it is not the user's account by now. */
    @Transactional(Transactional.TxType.MANDATORY)
    ShareFacts seatAgain(UUID userId, String address) {
        requirePossible(userId).ifPresent(problem -> {
            throw Refusal.of(problem);
        });
        UUID identity = accounts.of(userId, Optional.of(address));
        return seating.seat(identity, coverage.entitlement(userId).planId(), Wanted.of(userId));
    }

    private UUID invite(UUID userId, ReinviteWish wish, InvitationKind kind, String cause) {
        UUID planId = coverage.entitlement(userId).planId();
        UUID identity = accounts.of(userId, wish.address());
        ShareFacts share = seating.seat(identity, planId, wish.wanted(userId));
        Invitation made = new Invitation(
                kind, accounts.address(identity), planId, share, actor.get().name(), clock.instant());
        invitations.persistAndFlush(made);
        audit.record(Change.of("user", userId, "re-invited").because(cause).to(Map.of("serverId", share.serverId())));
        return made.id();
    }

    private Optional<InvitationProblem> removedByOperator(UUID userId) {
        List<ShareFacts> all = shares.of(userId);
        return all.stream()
                .findFirst()
                .filter(this::endedByOperator)
                .map(last -> InvitationProblem.ENDED_BY_THE_OPERATOR);
    }

    /** Removed from the server, or invited and then not any more. */
    private boolean endedByOperator(ShareFacts last) {
        return last.state() == ShareState.ENDED
                && (last.endReason() == EndReason.REMOVED
                        || last.endReason() == EndReason.WITHDRAWN && invitations.withdrawn(last.id()));
    }
}
