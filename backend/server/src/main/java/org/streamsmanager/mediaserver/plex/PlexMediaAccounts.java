package org.streamsmanager.mediaserver.plex;

import jakarta.enterprise.context.ApplicationScoped;
import org.streamsmanager.mediaserver.AccountAccess;
import org.streamsmanager.mediaserver.MediaAccount;
import org.streamsmanager.mediaserver.MediaAccounts;

/** Opens accounts of plex.tv. */
@ApplicationScoped
class PlexMediaAccounts implements MediaAccounts {
    private final PlexClients clients;

    PlexMediaAccounts(PlexClients clients) {
        this.clients = clients;
    }

    @Override
    public MediaAccount open(AccountAccess access) {
        return new PlexMediaAccount(new PlexCalls(clients.of(access)));
    }
}
