package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.job.RetryPolicy;
import org.streamsmanager.mediaserver.CallBudget;

/** Carries one effect to its server when there is a place in the budget of its account. */
@ApplicationScoped
class EffectJob implements JobHandler<EffectJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("remote-effect", Payload.class);
    private static final int BEFORE_SCANS = 10;
    private static final Duration SOON = Duration.ofSeconds(10);
    private final EffectSteps steps;
    private final GivingCalls giving;
    private final EffectLooks looks;
    private final ChangeCalls changes;
    private final CallBudget budget;
    private final Clock clock;

    EffectJob(
            EffectSteps steps,
            GivingCalls giving,
            EffectLooks looks,
            ChangeCalls changes,
            CallBudget budget,
            Clock clock) {
        this.steps = steps;
        this.giving = giving;
        this.looks = looks;
        this.changes = changes;
        this.budget = budget;
        this.clock = clock;
    }

    record Payload(UUID effectId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public int priority() {
        return BEFORE_SCANS;
    }

    /** Nobody's invitation is forgotten because of a long outage. */
    @Override
    public RetryPolicy retry() {
        return new RetryPolicy(1000, Duration.ofSeconds(10), Duration.ofMinutes(15));
    }

    @Override
    public JobResult run(Payload payload) {
        return switch (steps.next(payload.effectId())) {
            case EffectStep.Nothing nothing -> JobResult.done(nothing.why());
            case EffectStep.Wait wait -> JobResult.again(clock.instant().plus(SOON), wait.why());
            case EffectStep.Look(EffectStep.Order order) -> inBudget(order, looks.cost(order), looks::run);
            case EffectStep.Keep(EffectStep.Order order) -> inBudget(order, changes.cost(order), giving::keepThenSend);
            case EffectStep.Send(EffectStep.Order order) -> inBudget(order, 1, giving::send);
            case EffectStep.Compare(EffectStep.Order order) -> inBudget(order, changes.cost(order), changes::run);
            case EffectStep other -> throw new IllegalStateException("not a first step: " + other);
        };
    }

    /** What costs no call needs no permit. */
    private JobResult inBudget(EffectStep.Order order, int calls, Function<EffectStep.Order, JobResult> call) {
        return calls == 0
                ? call.apply(order)
                : budget.permit(order.accountId(), calls)
                        .map(slot -> JobResult.again(slot, "waits for the call budget"))
                        .orElseGet(() -> call.apply(order));
    }
}
