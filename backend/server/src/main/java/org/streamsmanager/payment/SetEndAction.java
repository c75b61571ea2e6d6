package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.PersonAction;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.user.UserService;

/** Lets the time of many people end at the same moment: it is cut, or a gift fills what is missing. */
@ApplicationScoped
class SetEndAction implements PersonAction {
    private static final String ENDS_AT = "endsAt";
    private static final String CAUSE = "cause";
    private static final int LONGEST_CAUSE = 500;
    private final CoverageOfPerson time;
    private final UserService users;

    SetEndAction(CoverageOfPerson time, UserService users) {
        this.time = time;
        this.users = users;
    }

    @Override
    public String name() {
        return "SET_END";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(
                BulkField.time(ENDS_AT).always(),
                BulkField.text(CAUSE, LONGEST_CAUSE).always());
    }

    @Override
    public Map<String, Object> check(BulkValues given) {
        return given.asMap();
    }

    /** Time that was cut is never pasted on again. */
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
        return time.after(userId, end(fields, "preview"), facts);
    }

    @Override
    public List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause) {
        time.change(userId, end(fields, cause));
        return List.of();
    }

    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        throw new IllegalStateException("an end cannot be undone");
    }

    private static CoverageChangeRequest end(Map<String, Object> fields, String cause) {
        Instant at = Instant.parse((String) fields.get(ENDS_AT));
        return new CoverageChangeRequest(CoverageChangeKind.END, null, null, at, null, null, null, null, cause, null);
    }
}
