package org.streamsmanager.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Ids;

/** Writes what happened in the caller's transaction, so that a change without its entry cannot exist. */
@ApplicationScoped
public class AuditService {
    private final EntityManager entities;
    private final CurrentActor actor;
    private final Clock clock;

    AuditService(EntityManager entities, CurrentActor actor, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Change change) {
        UUID id = Ids.next();
        entities.persist(new AuditEntry(id, clock.instant(), actor.get(), actor.requestId(), change));
        if (!change.before().isEmpty() || !change.after().isEmpty()) {
            entities.persist(new AuditDetail(id, change.before(), change.after()));
        }
    }
}
