package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.shared.NamedRef;
import org.streamsmanager.shared.Page;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Invitations with the names of what they are about. */
@ApplicationScoped
class InvitationResponses {
    private final UserService users;
    private final PlanService plans;
    private final ServerService servers;
    private final ShareService shares;

    InvitationResponses(UserService users, PlanService plans, ServerService servers, ShareService shares) {
        this.users = users;
        this.plans = plans;
        this.servers = servers;
        this.shares = shares;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    InvitationResponse of(Invitation invitation) {
        return response(
                invitation,
                users.find(invitation.userId()).map(UserFacts::displayName).orElse("–"));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Page<InvitationResponse> of(Page<Invitation> page) {
        Map<UUID, String> names = users
                .findAll(page.items().stream().map(Invitation::userId).toList())
                .stream()
                .collect(Collectors.toMap(UserFacts::id, UserFacts::displayName));
        return page.map(invitation -> response(invitation, names.getOrDefault(invitation.userId(), "–")));
    }

    private InvitationResponse response(Invitation invitation, String userName) {
        PlanFacts plan = plans.require(invitation.planId());
        ServerFacts server = servers.require(invitation.serverId());
        Instant lapsesAt =
                invitation.state().open() ? shares.get(invitation.shareId()).lapsesAt() : null;
        return new InvitationResponse(
                invitation.id(),
                new NamedRef(invitation.userId(), userName),
                invitation.address(),
                invitation.kind(),
                invitation.state(),
                new NamedRef(plan.id(), plan.name()),
                new NamedRef(server.id(), server.name()),
                invitation.detail(),
                lapsesAt,
                invitation.sendings(),
                invitation.createdBy(),
                invitation.createdAt(),
                invitation.updatedAt());
    }
}
