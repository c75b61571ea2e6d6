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
    private static final String ERASE = "delete from audit_detail d using audit_entry e where e.id = d.entry_id"
            + " and (e.object_id = :id or d.before ->> 'userId' = :text or d.after ->> 'userId' = :text)";
    private final EntityManager entities;
    private final CurrentActor actor;
    private final Clock clock;

    AuditService(EntityManager entities, CurrentActor actor, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The one way in which values disappear from the audit: those of an object, and those that name it as their user. What
     * happened, when and by whom stays, and so does that it was erased.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eraseDetails(String objectKind, UUID objectId) {
        entities.flush();
        int erased = entities.createNativeQuery(ERASE)
                .setParameter("id", objectId)
                .setParameter("text", objectId.toString())
                .executeUpdate();
        record(Change.of(objectKind, objectId, "details-erased").because(erased + " entries"));
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
