package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.user.UserService;

/** Lets the time of many people end at the same moment: it is cut, or a gift fills what is missing. */
@ApplicationScoped
class SetEndAction extends CoverageBulkAction {
    private static final String ENDS_AT = "endsAt";

    SetEndAction(CoverageOfPerson time, UserService users) {
        super(time, users);
    }

    @Override
    public String name() {
        return "SET_END";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(BulkField.time(ENDS_AT).always(), CAUSE);
    }

    /** Time that was cut is never pasted on again. */
    @Override
    public Reversal reversal() {
        return Reversal.NOTHING;
    }

    @Override
    CoverageChangeRequest change(Map<String, Object> fields, String cause) {
        Instant at = Instant.parse((String) fields.get(ENDS_AT));
        return new CoverageChangeRequest(CoverageChangeKind.END, null, null, at, null, null, null, null, cause, null);
    }
}
