package org.streamsmanager.mediaserver.plex;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.streamsmanager.mediaserver.AccountAccess;
import org.streamsmanager.mediaserver.MediaAccount;
import org.streamsmanager.mediaserver.MediaAccounts;

/** Opens accounts of plex.tv. */
@ApplicationScoped
class PlexMediaAccounts implements MediaAccounts {
    private final PlexClients clients;
    private final Clock clock;

    PlexMediaAccounts(PlexClients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public MediaAccount open(AccountAccess access) {
        return new PlexMediaAccount(new PlexCalls(clients.of(access)), clock);
    }
}
