package org.streamsmanager.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.ManyChanges;
import org.streamsmanager.shared.CrashPoints;

/** The rows of actions that are set-based: frozen, compared, changed and audited without an entity. */
@ApplicationScoped
class SetRows {
    private static final String KIND = "user";
    private final EntityManager entities;
    private final AuditService audit;
    private final CrashPoints crashes;
    private final ObjectMapper json;
    private final Clock clock;

    SetRows(EntityManager entities, AuditService audit, CrashPoints crashes, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.crashes = crashes;
        this.json = json;
        this.clock = clock;
    }

    void freeze(BulkEdit edit, SetAction action, List<UUID> people, int from) {
        SetStatements sql = new SetStatements(action);
        about(edit, sql.freeze())
                .with("from", from)
                .with("people", people.toArray(UUID[]::new))
                .execute(session());
    }

    void freezeUndo(BulkEdit edit, SetAction action) {
        about(edit, new SetStatements(action).freezeUndo())
                .with("undoOf", edit.undoOf())
                .execute(session());
    }

    /** What a preview would count now. */
    BulkCounts recount(BulkEdit edit, SetAction action) {
        Object[] counts = about(edit, new SetStatements(action).recount(edit.isUndo()))
                .list(session(), Object[].class)
                .getFirst();
        return new BulkCounts(number(counts[0]), number(counts[1]), number(counts[2]));
    }

    /** Changes whoever is as the preview found them; refuses the others. */
    void change(BulkEdit edit, SetAction action, Integer[] ordinals) {
        SetStatements sql = new SetStatements(action);
        List<UUID> people =
                about(edit, SetStatements.PEOPLE).with("ordinals", ordinals).list(session(), UUID.class);
        action.lock(people);
        crashes.reached("bulk-chunk-locked");
        about(edit, sql.refuseChanged()).with("ordinals", ordinals).execute(session());
        for (String write : sql.writes()) {
            about(edit, write)
                    .with("ordinals", ordinals)
                    .with("now", clock.instant())
                    .with("by", edit.appliedBy())
                    .execute(session());
        }
        crashes.reached("bulk-chunk-written");
        List<Object[]> done =
                about(edit, sql.finish()).with("ordinals", ordinals).list(session(), Object[].class);
        if (edit.isUndo()) {
            about(edit, SetStatements.UNDONE)
                    .with("ordinals", ordinals)
                    .with("undoOf", edit.undoOf())
                    .execute(session());
        }
        audit.recordAll(changes(edit, action, done));
    }

    /** What is true of these people now, as if every field were touched. */
    List<SelectionResponse.PresentValue> present(SetAction action, List<UUID> people) {
        Map<String, Object> everyField = new HashMap<>();
        action.fields().forEach(field -> everyField.put(field.name(), ""));
        return RowSql.of(new SetStatements(action).present())
                .with("fields", text(everyField))
                .with("people", people.toArray(UUID[]::new))
                .list(session(), Object[].class)
                .stream()
                .map(row -> new SelectionResponse.PresentValue((String) row[0], row[1] == null, value((String) row[1])))
                .toList();
    }

    private static ManyChanges changes(BulkEdit edit, SetAction action, List<Object[]> done) {
        return new ManyChanges(
                KIND,
                action.audited(edit.fields(), edit.isUndo()),
                edit.cause(),
                done.stream().map(row -> (UUID) row[0]).toList(),
                done.stream().map(row -> (String) row[1]).toList(),
                done.stream().map(row -> (String) row[2]).toList());
    }

    private RowSql about(BulkEdit edit, String sql) {
        return RowSql.of(sql).with("edit", edit.id()).with("fields", text(edit.fields()));
    }

    private String text(Map<String, Object> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object value(String text) {
        try {
            return text == null ? null : json.readValue(text, Object.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
