package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Refusal;

/** What an operator decides about a request. */
@ApplicationScoped
class AccountChangeDecisions {
    private final AccountChangeSteps steps;
    private final AccountChangeEnd end;
    private final AccountChangeFactsReader facts;
    private final AccountChangeTimeline timeline;
    private final Jobs jobs;
    private final CurrentActor actor;
    private final Clock clock;

    AccountChangeDecisions(
            AccountChangeSteps steps,
            AccountChangeEnd end,
            AccountChangeFactsReader facts,
            AccountChangeTimeline timeline,
            Jobs jobs,
            CurrentActor actor,
            Clock clock) {
        this.steps = steps;
        this.end = end;
        this.facts = facts;
        this.timeline = timeline;
        this.jobs = jobs;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    AccountChangeFacts approve(UUID id) {
        AccountChangeRequest request = in(id, AccountChangeState.AWAITING_APPROVAL);
        request.approved(actor.get().name(), clock.instant());
        timeline.add(request, "approved");
        return goOn(request);
    }

    /** The customer reads the reason; an invitation that is out is taken back. */
    @Transactional
    AccountChangeFacts refuse(UUID id, String reason) {
        AccountChangeRequest request = steps.locked(id);
        if (!request.state().open()) {
            throw Refusal.of(AccountChangeProblem.REQUEST_ENDED);
        }
        request.turnedDown(reason, actor.get().name(), clock.instant());
        end.undo(request, "refused by an operator");
        timeline.add(request, "refused", reason);
        return facts.of(request);
    }

    /** Goes on where it failed. */
    @Transactional
    AccountChangeFacts retry(UUID id) {
        AccountChangeRequest request = in(id, AccountChangeState.FAILED);
        request.again(clock.instant());
        timeline.add(request, "retried");
        return goOn(request);
    }

    private AccountChangeFacts goOn(AccountChangeRequest request) {
        jobs.enqueue(AccountChangeJob.KEY, new AccountChangeJob.Payload(request.id()));
        return facts.of(request);
    }

    private AccountChangeRequest in(UUID id, AccountChangeState wanted) {
        AccountChangeRequest request = steps.locked(id);
        if (request.state() != wanted) {
            throw Refusal.of(
                    wanted == AccountChangeState.FAILED
                            ? AccountChangeProblem.NOT_RETRYABLE
                            : AccountChangeProblem.NOT_AWAITING_APPROVAL);
        }
        return request;
    }
}
