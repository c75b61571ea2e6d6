package org.streamsmanager.plan;

import org.streamsmanager.shared.Problem;

/** How plans refuse. */
public enum PlanProblem implements Problem {
    UNKNOWN_PLAN(Kind.NOT_FOUND, "There is no such plan."),
    UNKNOWN_PLAN_PRICE(Kind.NOT_FOUND, "There is no such plan price."),
    NO_DEFAULT_PLAN(Kind.CONFLICT, "No plan is the default one. Create a plan first."),
    PLAN_NAME_TAKEN(Kind.CONFLICT, "Another plan has this name."),
    DEFAULT_PLAN_NEEDED(Kind.CONFLICT, "One plan must be the default and active. Make another one the default first."),
    PRIVATE_LIBRARY_GROUP(Kind.INVALID, "The private group is never shared, so no plan can contain it.");

    private final Kind kind;
    private final String title;

    PlanProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
