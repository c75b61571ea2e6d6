package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.streamsmanager.mediaserver.PlannedChanges;

/** Tells the accounts how many changes still wait for them. */
@ApplicationScoped
class OpenEffects implements PlannedChanges {
    private static final String COUNT = "select count(e) from RemoteEffect e, Share s"
            + " where s.id = e.shareId and s.serverId in :servers and e.finishedAt is null";
    private final EntityManager entities;

    OpenEffects(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int on(Collection<UUID> serverIds) {
        return serverIds.isEmpty()
                ? 0
                : entities.createQuery(COUNT, Long.class)
                        .setParameter("servers", serverIds)
                        .getSingleResult()
                        .intValue();
    }
}
