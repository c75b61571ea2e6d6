package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.ShareEvent;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.UserService;

/** Follows the share of a request, in the transaction in which it changes. */
@ApplicationScoped
class AccountChangeShares {
    private final AccountChangeRepository requests;
    private final AccountChangeSteps steps;
    private final IdentityService identities;
    private final UserService users;
    private final Event<AccountChangeCompleted> completed;
    private final AccountChangeTimeline timeline;
    private final Clock clock;

    AccountChangeShares(
            AccountChangeRepository requests,
            AccountChangeSteps steps,
            IdentityService identities,
            UserService users,
            Event<AccountChangeCompleted> completed,
            AccountChangeTimeline timeline,
            Clock clock) {
        this.requests = requests;
        this.steps = steps;
        this.identities = identities;
        this.users = users;
        this.completed = completed;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes ShareEvent event) {
        requests.ofShare(event.shareId()).ifPresent(request -> {
            switch (event) {
                case ShareEvent.Invited invited -> invited(request);
                case ShareEvent.Accepted accepted -> complete(request);
                case ShareEvent.Changed changed -> {}
                case ShareEvent.Ended ended -> refuse(request, ended);
            }
        });
    }

    /** A share that is given back after a suspension is invited again. */
    private void invited(AccountChangeRequest request) {
        if (request.state() == AccountChangeState.APPLYING) {
            request.invited(clock.instant());
            timeline.add(request, "invited");
        }
    }

    private void complete(AccountChangeRequest request) {
        if (request.origin() == AccountChangeOrigin.WISHED) {
            steps.retireOld(request);
        }
        request.completed(clock.instant());
        completed.fire(
                new AccountChangeCompleted(request.id(), request.userId(), request.newIdentityId(), request.shareId()));
        timeline.add(request, "completed");
        users.clearAccountChange(request.userId(), "came with another account");
    }

    /** The address is discarded, so that it or another one can be given. */
    private void refuse(AccountChangeRequest request, ShareEvent.Ended ended) {
        AccountChangeProblem problem = problem(ended.reason());
        request.refused(problem, ended.detail(), clock.instant());
        timeline.add(request, "refused", problem.title());
        identities.discard(request.newIdentityId(), ended.reason().name());
    }

    private static AccountChangeProblem problem(EndReason reason) {
        return switch (reason) {
            case DECLINED -> AccountChangeProblem.INVITATION_DECLINED;
            case LAPSED -> AccountChangeProblem.INVITATION_LAPSED;
            case RETIRED_ACCOUNT -> AccountChangeProblem.ACCOUNT_NOT_AVAILABLE;
            case OWN_RETIRED_ACCOUNT -> AccountChangeProblem.ACCOUNT_RETIRED;
            case ACCOUNT_LOST -> AccountChangeProblem.SERVER_LOST;
            case REFUSED, ACCOUNT_CHANGED, WITHDRAWN, REMOVED, EXPIRED, MOVED, MERGED, ERASED, NOTHING_LEFT ->
                AccountChangeProblem.INVITATION_REFUSED;
        };
    }
}
