package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.PersonAction;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.user.UserService;

/** Moves many people to another plan, at once or when what runs is over. */
@ApplicationScoped
class ChangePlanAction implements PersonAction {
    private static final String PLAN = "planId";
    private static final String START = "start";
    private static final String REST = "rest";
    private static final String CAUSE = "cause";
    private static final int LONGEST_CAUSE = 500;
    private final CoverageOfPerson time;
    private final PlanService plans;
    private final UserService users;

    ChangePlanAction(CoverageOfPerson time, PlanService plans, UserService users) {
        this.time = time;
        this.plans = plans;
        this.users = users;
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
                BulkField.text(CAUSE, LONGEST_CAUSE).always());
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
    public void lock(Collection<UUID> userIds) {
        users.lockAll(userIds);
    }

    @Override
    public Map<String, Object> facts(UUID userId) {
        return time.facts(userId);
    }

    @Override
    public Map<String, Object> wanted(UUID userId, Map<String, Object> fields, Map<String, Object> facts) {
        return time.isOn(userId, plan(fields)) ? facts : time.after(userId, change(fields, "preview"), facts);
    }

    @Override
    public List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause) {
        time.change(userId, change(fields, cause));
        return List.of();
    }

    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        throw new IllegalStateException("a change of plan cannot be undone");
    }

    private static CoverageChangeRequest change(Map<String, Object> fields, String cause) {
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
        return Optional.ofNullable((String) fields.get(PLAN))
                .map(UUID::fromString)
                .orElseThrow();
    }

    private static List<String> names(Enum<?>... words) {
        return Arrays.stream(words).map(Enum::name).toList();
    }
}
