package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.user.UserService;

/** Moves many people to another plan, at once or when what runs is over. */
@ApplicationScoped
class ChangePlanAction extends CoverageBulkAction {
    private static final String PLAN = "planId";
    private static final String START = "start";
    private static final String REST = "rest";
    private final CoverageOfPerson time;
    private final PlanService plans;

    ChangePlanAction(CoverageOfPerson time, PlanService plans, UserService users) {
        super(time, users);
        this.time = time;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "CHANGE_PLAN";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(
                BulkField.plan(PLAN).always(),
                BulkField.choice(START, names(PlanChangeStart.values())).always(),
                BulkField.choice(REST, names(PlanChangeRest.values())).always(),
                CAUSE);
    }

    @Override
    public Map<String, Object> check(BulkValues given) {
        Map<String, Object> fields = given.asMap();
        if (plans.find(plan(fields)).isEmpty()) {
            throw BulkValues.refusal(PLAN, "is not a plan");
        }
        return fields;
    }

    /** What became credit is not turned back; another bulk edit can change to the old plan. */
    @Override
    public Reversal reversal() {
        return Reversal.NOTHING;
    }

    @Override
    public Map<String, Object> wanted(UUID userId, Map<String, Object> fields, Map<String, Object> facts) {
        return time.isOn(userId, plan(fields)) ? facts : super.wanted(userId, fields, facts);
    }

    @Override
    CoverageChangeRequest change(Map<String, Object> fields, String cause) {
        return new CoverageChangeRequest(
                CoverageChangeKind.PLAN,
                plan(fields),
                null,
                null,
                null,
                PlanChangeStart.valueOf((String) fields.get(START)),
                PlanChangeRest.valueOf((String) fields.get(REST)),
                null,
                cause,
                null);
    }

    private static UUID plan(Map<String, Object> fields) {
        return UUID.fromString((String) fields.get(PLAN));
    }

    private static List<String> names(Enum<?>... words) {
        return Arrays.stream(words).map(Enum::name).toList();
    }
}
