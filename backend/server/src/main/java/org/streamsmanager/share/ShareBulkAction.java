package org.streamsmanager.share;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.bulk.Arrival;
import org.streamsmanager.bulk.Effort;
import org.streamsmanager.bulk.PersonAction;
import org.streamsmanager.user.UserService;

/** What bulk edits of access have in common: the server must follow before a person is done. */
abstract class ShareBulkAction implements PersonAction {
    static final String CAUSE = "cause";
    static final int LONGEST_CAUSE = 500;
    private final ShareProgress progress;
    private final UserService users;

    /** For the proxies of the container, which delegate everything. */
    protected ShareBulkAction() {
        this(null, null);
    }

    ShareBulkAction(ShareProgress progress, UserService users) {
        this.progress = progress;
        this.users = users;
    }

    @Override
    public void lock(Collection<UUID> userIds) {
        users.lockAll(userIds);
    }

    @Override
    public Map<String, Object> facts(UUID userId) {
        return progress.facts(userId);
    }

    @Override
    public Effort effort(UUID userId, Map<String, Object> fields) {
        return progress.effort(userId);
    }

    @Override
    public Duration takes(UUID account, long calls) {
        return progress.takes(calls);
    }

    @Override
    public Map<String, Object> leftOf(Map<String, Object> after) {
        return progress.leftOf(after);
    }

    @Override
    public List<UUID> again(UUID userId, List<UUID> underWay, String cause) {
        return progress.again(underWay);
    }

    @Override
    public Arrival arrival(UUID underWay) {
        return progress.arrival(underWay);
    }
}
