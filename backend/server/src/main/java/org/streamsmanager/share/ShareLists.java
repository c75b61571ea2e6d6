package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.user.UserService;

/** What is open at the moment, and the work that follows from it. */
@ApplicationScoped
public class ShareLists {
    private final ShareRepository shares;
    private final ShareEnding ending;
    private final UserService users;
    private final Jobs jobs;
    private final Clock clock;

    ShareLists(ShareRepository shares, ShareEnding ending, UserService users, Jobs jobs, Clock clock) {
        this.shares = shares;
        this.ending = ending;
        this.users = users;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Plans one look at each server where somebody was invited; returns how many. */
    @Transactional
    int watchAll() {
        List<UUID> servers = shares.serversWithInvitations();
        servers.forEach(this::watch);
        return servers.size();
    }

    /** Plans a look at one server, for a person who says they have accepted: one look serves all who say so. */
    @Transactional
    public void watch(UUID serverId) {
        jobs.enqueueUnlessWaiting(InvitationWatch.KEY, new InvitationWatch.Payload(serverId), serverId);
    }

    @Transactional
    List<UUID> pendingOn(UUID serverId) {
        return shares.liveOn(serverId).stream()
                .filter(share -> share.state() == ShareState.PENDING)
                .map(Share::id)
                .toList();
    }

    /** The platform's ids of the invitations that are out. */
    @Transactional
    Set<String> openInvitations(UUID serverId) {
        return shares.liveOn(serverId).stream()
                .filter(share -> share.state() == ShareState.PENDING && share.remoteShareId() != null)
                .map(Share::remoteShareId)
                .collect(Collectors.toSet());
    }

    /** Gives back seats whose invitation never went out; an invitation that may be on its way keeps its seat. */
    @Transactional
    int releaseOverdue() {
        List<UUID> overdue = shares.overdueReservations(clock.instant());
        overdue.forEach(this::release);
        return overdue.size();
    }

    private void release(UUID shareId) {
        Share share = shares.findById(shareId);
        users.lock(share.userId());
        shares.getEntityManager().refresh(share);
        if (share.state() == ShareState.RESERVED) {
            ending.giveUp(share);
        }
    }
}
