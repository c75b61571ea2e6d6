package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.ShareChangeService;
import org.streamsmanager.share.ShareFacts;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.RemoteIdentity;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Invitations of people, and what became of them. */
@ApplicationScoped
public class InvitationService {
    private static final String KIND = "invitation";
    private final InvitationRepository invitations;
    private final InvitationResponses responses;
    private final InvitedAddress addresses;
    private final InvitedTime time;
    private final Seating seating;
    private final ReinviteService reinvites;
    private final ShareChangeService shares;
    private final UserService users;
    private final IdentityService identities;
    private final InvitedPlan plans;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations,
            InvitationResponses responses,
            InvitedAddress addresses,
            InvitedTime time,
            Seating seating,
            ReinviteService reinvites,
            ShareChangeService shares,
            UserService users,
            IdentityService identities,
            InvitedPlan plans,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.invitations = invitations;
        this.responses = responses;
        this.addresses = addresses;
        this.time = time;
        this.seating = seating;
        this.reinvites = reinvites;
        this.shares = shares;
        this.users = users;
        this.identities = identities;
        this.plans = plans;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** A user, their announced account, their time, a seat, and the invitation: all of it or nothing. */
    @Transactional
    InvitationResponse invite(InviteOrder order) {
        RemoteIdentity account = addresses.requireFree(order.address(), null);
        PlanFacts plan = plans.of(order);
        UserFacts user = users.create(order.name(), order.permanent(), "invited");
        users.lock(user.id());
        IdentityFacts identity = identities.attachPending(user.id(), InvitedAddress.REALM, account);
        time.give(user.id(), plan, order);
        ShareFacts share = seating.seat(identity.id(), plan.id(), order.wanted(user.id()));
        Invitation made = new Invitation(
                order.kind(), order.address(), plan.id(), share, actor.get().name(), clock.instant());
        invitations.persistAndFlush(made);
        audit.record(Change.of(KIND, made.id(), "made").to(Map.of("userId", user.id(), "address", order.address())));
        return responses.of(made);
    }

    @Transactional
    InvitationResponse get(UUID id) {
        return responses.of(invitations.require(id));
    }

    @Transactional
    Page<InvitationResponse> list(InvitationFilter filter, PageRequest request) {
        return responses.of(invitations.newestFirst(filter, request, clock.instant()));
    }

    /** The seat is free, plex.tv forgets the invitation; the user and the coverage stay. */
    @Transactional
    void withdraw(UUID id, String cause) {
        Invitation invitation = locked(id);
        if (!invitation.state().open()) {
            throw Refusal.of(InvitationProblem.INVITATION_NOT_OPEN);
        }
        shares.end(invitation.shareId(), EndReason.WITHDRAWN, cause);
        audit.record(Change.of(KIND, id, "withdrawn").because(cause));
    }

    /** A new invitation to the same person; one that is still out is taken back first. */
    @Transactional
    InvitationResponse sendAgain(UUID id) {
        Invitation invitation = locked(id);
        if (invitation.state() == InvitationState.ACCEPTED) {
            throw Refusal.of(InvitationProblem.INVITATION_ACCEPTED);
        }
        if (invitation.state().open()) {
            shares.end(invitation.shareId(), EndReason.WITHDRAWN, "sent again");
        }
        ShareFacts share = reinvites.seatAgain(invitation.userId(), invitation.address());
        invitation.again(share, clock.instant());
        invitations.flush();
        audit.record(Change.of(KIND, id, "sent-again"));
        return responses.of(invitation);
    }

    private Invitation locked(UUID id) {
        Invitation invitation = invitations.require(id);
        users.lock(invitation.userId());
        invitations.getEntityManager().refresh(invitation);
        return invitation;
    }
}
