package org.streamsmanager.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.streamsmanager.shared.Actor;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Ids;

/** Writes what happened in the caller's transaction, so that a change without its entry cannot exist. */
@ApplicationScoped
public class AuditService {
    private static final String ERASE = "delete from audit_detail d using audit_entry e where e.id = d.entry_id"
            + " and (e.object_id = :id or d.before ->> 'userId' = :text or d.after ->> 'userId' = :text)";
    private static final String ENTRIES =
            "insert into audit_entry (id, at, actor_kind, actor_id, actor_name, cause, request_id, object_kind,"
                    + " object_id, action) select e.id, :now, :actorKind, :actorId, :actorName, :cause, :request, :kind,"
                    + " e.object_id, :action from unnest(:ids, :objects) as e (id, object_id)";
    private static final String EACH =
            "insert into audit_entry (id, at, actor_kind, actor_id, actor_name, cause, request_id, object_kind,"
                    + " object_id, action) select e.id, :now, :actorKind, :actorId, :actorName, e.cause, :request, e.kind,"
                    + " e.object_id, e.action from unnest(:ids, :kinds, :objects, :actions, :causes)"
                    + " as e (id, kind, object_id, action, cause)";
    private static final String DETAILS =
            "insert into audit_detail (entry_id, before, after) select d.id, cast(d.before as jsonb),"
                    + " cast(d.after as jsonb) from unnest(:ids, :before, :after) as d (id, before, after)";
    private static final String ABOUT = "select e, d from AuditEntry e left join AuditDetail d on d.entryId = e.id"
            + " where e.objectKind = :kind and e.objectId = :object order by e.at, e.id";
    private final EntityManager entities;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    AuditService(EntityManager entities, CurrentActor actor, ObjectMapper json, Clock clock) {
        this.json = json;
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

    /** What happened to an object, oldest first, for the person whom it is about: not which of the staff did it. */
    @Transactional
    public List<Map<String, Object>> about(String objectKind, UUID objectId) {
        return entities.createQuery(ABOUT, Object[].class)
                .setParameter("kind", objectKind)
                .setParameter("object", objectId)
                .getResultStream()
                .map(row -> told((AuditEntry) row[0], (AuditDetail) row[1]))
                .toList();
    }

    private static Map<String, Object> told(AuditEntry entry, AuditDetail detail) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("at", entry.at());
        values.put("action", entry.action());
        values.put("by", entry.actor().kind());
        values.put("cause", entry.cause());
        values.put("before", detail == null ? Map.of() : detail.before());
        values.put("after", detail == null ? Map.of() : detail.after());
        return values;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Change change) {
        UUID id = Ids.next();
        entities.persist(new AuditEntry(id, clock.instant(), actor.get(), actor.requestId(), change));
        if (!change.before().isEmpty() || !change.after().isEmpty()) {
            entities.persist(new AuditDetail(id, change.before(), change.after()));
        }
    }

    /** As {@link #record} of each, by two statements for all of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordEach(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Session session = entities.unwrap(Session.class);
        UUID[] ids = Stream.generate(Ids::next).limit(changes.size()).toArray(UUID[]::new);
        Actor by = actor.get();
        session.createNativeQuery(EACH, Object.class)
                .setParameter("now", clock.instant())
                .setParameter("actorKind", by.kind().name())
                .setParameter("actorId", by.id(), String.class)
                .setParameter("actorName", by.name())
                .setParameter("request", actor.requestId(), String.class)
                .setParameter("ids", ids)
                .setParameter("kinds", texts(changes, Change::objectKind))
                .setParameter("objects", changes.stream().map(Change::objectId).toArray(UUID[]::new))
                .setParameter("actions", texts(changes, Change::action))
                .setParameter("causes", texts(changes, Change::cause))
                .executeUpdate();
        session.createNativeQuery(DETAILS, Object.class)
                .setParameter("ids", ids)
                .setParameter("before", texts(changes, change -> text(change.before())))
                .setParameter("after", texts(changes, change -> text(change.after())))
                .executeUpdate();
    }

    private static String[] texts(List<Change> changes, Function<Change, String> what) {
        return changes.stream().map(what).toArray(String[]::new);
    }

    private String text(Map<String, Object> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As {@link #record}, by two statements for all of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(ManyChanges changes) {
        if (changes.objectIds().isEmpty()) {
            return;
        }
        Session session = entities.unwrap(Session.class);
        UUID[] ids =
                Stream.generate(Ids::next).limit(changes.objectIds().size()).toArray(UUID[]::new);
        Actor by = actor.get();
        session.createNativeQuery(ENTRIES, Object.class)
                .setParameter("now", clock.instant())
                .setParameter("actorKind", by.kind().name())
                .setParameter("actorId", by.id(), String.class)
                .setParameter("actorName", by.name())
                .setParameter("cause", changes.cause(), String.class)
                .setParameter("request", actor.requestId(), String.class)
                .setParameter("kind", changes.objectKind())
                .setParameter("action", changes.action())
                .setParameter("ids", ids)
                .setParameter("objects", changes.objectIds().toArray(UUID[]::new))
                .executeUpdate();
        session.createNativeQuery(DETAILS, Object.class)
                .setParameter("ids", ids)
                .setParameter("before", changes.before().toArray(String[]::new))
                .setParameter("after", changes.after().toArray(String[]::new))
                .executeUpdate();
    }
}
