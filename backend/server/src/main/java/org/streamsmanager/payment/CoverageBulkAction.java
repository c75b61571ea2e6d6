package org.streamsmanager.payment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.PersonAction;
import org.streamsmanager.user.UserService;

/** What bulk edits of people's time have in common: the rules of a change by hand decide, one person at a time. */
abstract class CoverageBulkAction implements PersonAction {
    static final BulkField CAUSE = BulkField.text("cause", 500).always();
    private static final String NOT_YET = "preview";
    private final CoverageOfPerson time;
    private final UserService users;

    /** For the proxies of the container, which delegate everything. */
    protected CoverageBulkAction() {
        this(null, null);
    }

    CoverageBulkAction(CoverageOfPerson time, UserService users) {
        this.time = time;
        this.users = users;
    }

    /** The change as it would be asked for by hand. */
    abstract CoverageChangeRequest change(Map<String, Object> fields, String cause);

    @Override
    public Map<String, Object> check(BulkValues given) {
        return given.asMap();
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
        return time.after(userId, change(fields, NOT_YET), facts);
    }

    @Override
    public List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause) {
        time.change(userId, change(fields, cause));
        return List.of();
    }

    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        throw new IllegalStateException(name() + " cannot be undone");
    }
}
