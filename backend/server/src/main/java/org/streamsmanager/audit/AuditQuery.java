package org.streamsmanager.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Cursor;

/** Reads the audit as a feed, newest first. */
@ApplicationScoped
class AuditQuery {
    private static final String SELECT = "select e, d from AuditEntry e left join AuditDetail d on d.entryId = e.id"
            + " where (:kind is null or e.objectKind = :kind) and (:object is null or e.objectId = :object)"
            + " and (e.at < :at or (e.at = :at and e.id < :id)) order by e.at desc, e.id desc";
    private static final UUID LAST_ID = new UUID(-1, -1);
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private final EntityManager entities;

    AuditQuery(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    AuditFeed read(String objectKind, UUID objectId, Optional<String> cursor, int size) {
        TypedQuery<Object[]> query = entities.createQuery(SELECT, Object[].class)
                .setParameter("kind", objectKind)
                .setParameter("object", objectId)
                .setMaxResults(size + 1);
        List<String> place = cursor.map(c -> Cursor.read(c, 2)).orElse(null);
        query.setParameter("at", place == null ? END_OF_TIME : Instant.parse(place.get(0)));
        query.setParameter("id", place == null ? LAST_ID : UUID.fromString(place.get(1)));
        List<AuditEntryResponse> found =
                query.getResultList().stream().map(AuditQuery::response).toList();
        return AuditFeed.of(found, size);
    }

    private static AuditEntryResponse response(Object[] row) {
        return AuditEntryResponse.from((AuditEntry) row[0], (AuditDetail) row[1]);
    }
}
