package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.PersonAction;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.user.UserService;

/** Gives many people the same number of days, on the plan that each of them has. */
@ApplicationScoped
class GiveDaysAction implements PersonAction {
    private static final String DAYS = "days";
    private static final String CAUSE = "cause";
    private static final int MOST_DAYS = 3_650;
    private static final int LONGEST_CAUSE = 500;
    private final CoverageOfPerson time;
    private final UserService users;

    GiveDaysAction(CoverageOfPerson time, UserService users) {
        this.time = time;
        this.users = users;
    }

    @Override
    public String name() {
        return "GIVE_DAYS";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(
                BulkField.number(DAYS, MOST_DAYS).always(),
                BulkField.text(CAUSE, LONGEST_CAUSE).always());
    }

    @Override
    public Map<String, Object> check(BulkValues given) {
        return given.asMap();
    }

    /** Days that were used by then stay used. */
    @Override
    public Reversal reversal() {
        return Reversal.IN_PART;
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
        return time.after(userId, gift(fields, "preview"), facts);
    }

    @Override
    public List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause) {
        time.change(userId, gift(fields, cause));
        return List.of();
    }

    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        CoverageOfPerson.added(now, before)
                .forEach(given -> time.change(
                        userId,
                        new CoverageChangeRequest(
                                CoverageChangeKind.REVOKE, null, null, null, given, null, null, null, cause, null)));
        return List.of();
    }

    private static CoverageChangeRequest gift(Map<String, Object> fields, String cause) {
        int days = ((Number) fields.get(DAYS)).intValue();
        return new CoverageChangeRequest(
                CoverageChangeKind.GIFT, null, days, null, null, null, null, null, cause, null);
    }
}
