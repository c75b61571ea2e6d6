package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.plan.CurrentServers;

/** Tells the plans on which server a person is. */
@ApplicationScoped
class SharedServers implements CurrentServers {
    private final ShareRepository shares;

    SharedServers(ShareRepository shares) {
        this.shares = shares;
    }

    @Override
    @Transactional
    public Optional<UUID> serverOf(UUID userId) {
        return shares.liveOf(userId).stream().map(Share::serverId).findFirst();
    }
}
