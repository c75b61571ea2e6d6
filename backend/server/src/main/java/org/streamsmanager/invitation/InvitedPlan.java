package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.shared.Refusal;

/** The plan that an order is for. Runs in the caller's transaction. */
@ApplicationScoped
class InvitedPlan {
    private final PlanService plans;
    private final InvitedTime time;

    InvitedPlan(PlanService plans, InvitedTime time) {
        this.plans = plans;
        this.time = time;
    }

    /** Refused when there is none, when it was retired, or when plan and time do not fit. */
    PlanFacts of(InviteOrder order) {
        time.check(order);
        PlanFacts standard = plans.findDefault().orElseThrow(() -> Refusal.of(InvitationProblem.NO_PLAN_YET));
        PlanFacts plan = order.planId()
                .map(id -> plans.find(id).orElseThrow(() -> Refusal.at(InvitationProblem.PLAN_UNKNOWN, "/planId")))
                .orElse(standard);
        if (!plan.active()) {
            throw Refusal.at(InvitationProblem.PLAN_NOT_ACTIVE, "/planId");
        }
        if (order.permanent() && !plan.id().equals(standard.id())) {
            throw Refusal.at(InvitationProblem.PERMANENT_NEEDS_NO_PLAN, "/planId");
        }
        return plan;
    }
}
