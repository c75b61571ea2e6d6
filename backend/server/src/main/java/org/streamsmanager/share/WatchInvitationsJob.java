package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.streamsmanager.job.RecurringJob;

/** While somebody is invited, looks every three minutes; nothing tells the panel that an invitation was accepted. */
@ApplicationScoped
class WatchInvitationsJob implements RecurringJob {
    private final ShareLists lists;

    WatchInvitationsJob(ShareLists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "watch-invitations";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(3);
    }

    @Override
    public String run() {
        return lists.watchAll() + " servers with open invitations, " + lists.releaseOverdue() + " seats given back";
    }
}
