package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.user.UserService;

/** Gives many people the same number of days, on the plan that each of them has. */
@ApplicationScoped
class GiveDaysAction extends CoverageBulkAction {
    private static final String DAYS = "days";
    private static final int MOST_DAYS = 3_650;
    private final CoverageOfPerson time;

    GiveDaysAction(CoverageOfPerson time, UserService users) {
        super(time, users);
        this.time = time;
    }

    @Override
    public String name() {
        return "GIVE_DAYS";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(BulkField.number(DAYS, MOST_DAYS).always(), CAUSE);
    }

    /** Days that were used by then stay used. */
    @Override
    public Reversal reversal() {
        return Reversal.IN_PART;
    }

    @Override
    CoverageChangeRequest change(Map<String, Object> fields, String cause) {
        int days = ((Number) fields.get(DAYS)).intValue();
        return new CoverageChangeRequest(
                CoverageChangeKind.GIFT, null, days, null, null, null, null, null, cause, null);
    }

    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        CoverageOfPerson.added(now, before).forEach(given -> time.change(userId, revocation(given, cause)));
        return List.of();
    }

    private static CoverageChangeRequest revocation(UUID given, String cause) {
        return new CoverageChangeRequest(
                CoverageChangeKind.REVOKE, null, null, null, given, null, null, null, cause, null);
    }
}
