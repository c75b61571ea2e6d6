package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.SetAction;

/** Edits many people at once: only what was touched is read, compared and written. */
@ApplicationScoped
class EditUserAction implements SetAction {
    private static final String PERMANENT = "permanent";
    private static final String ADD_TAGS = "addTags";
    private static final String REMOVE_TAGS = "removeTags";
    private static final String NOTES = "notes";
    private static final String NOTES_MODE = "notesMode";
    private static final String APPEND = "APPEND";
    private static final String CAUSE = "cause";
    private static final int LONGEST_NOTES = 10_000;
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_CAUSE = 500;
    private static final String TAGS_TOUCHED =
            "(jsonb_exists(" + FIELDS + ", 'addTags') or jsonb_exists(" + FIELDS + ", 'removeTags'))";
    private final UserService users;

    EditUserAction(UserService users) {
        this.users = users;
    }

    @Override
    public String name() {
        return "EDIT_USER";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(
                BulkField.flag(PERMANENT),
                BulkField.tags(ADD_TAGS, MOST_TAGS),
                BulkField.tags(REMOVE_TAGS, MOST_TAGS),
                BulkField.text(NOTES, LONGEST_NOTES),
                BulkField.choice(NOTES_MODE, List.of("REPLACE", APPEND)),
                BulkField.text(CAUSE, LONGEST_CAUSE));
    }

    @Override
    public Map<String, Object> check(BulkValues given) {
        if (Set.of(PERMANENT, ADD_TAGS, REMOVE_TAGS, NOTES).stream().noneMatch(given::touched)) {
            throw BulkValues.refusal("", "touch at least one field");
        }
        Set<Object> both = new TreeSet<>((List<?>) given.value(ADD_TAGS).orElse(List.of()));
        both.retainAll((List<?>) given.value(REMOVE_TAGS).orElse(List.of()));
        if (!both.isEmpty()) {
            throw BulkValues.refusal(REMOVE_TAGS, "must not name tags that are added");
        }
        Map<String, Object> fields = given.asMap();
        if (!given.touched(NOTES)) {
            fields.remove(NOTES_MODE);
        }
        return fields;
    }

    @Override
    public void lock(Collection<UUID> userIds) {
        users.lockAll(userIds);
    }

    @Override
    public String facts() {
        return "select u.id as user_id, " + touched(PERMANENT, "jsonb_build_object('permanent', u.permanent)") + " || "
                + when(
                        TAGS_TOUCHED,
                        "jsonb_build_object('tags', coalesce((select jsonb_agg(t.tag order by t.tag) from user_tag t"
                                + " where t.user_id = u.id), jsonb_build_array()))")
                + " || " + touched(NOTES, "jsonb_build_object('notes', u.notes)")
                + " as facts from app_user u where u.closed_at is null";
    }

    @Override
    public String wanted() {
        return "f.facts || "
                + touched(PERMANENT, "jsonb_build_object('permanent', " + FIELDS + " -> 'permanent')") + " || "
                + when(
                        TAGS_TOUCHED,
                        "jsonb_build_object('tags', coalesce((select jsonb_agg(x.tag order by x.tag) from (select"
                                + " jsonb_array_elements_text(f.facts -> 'tags') as tag union select"
                                + " jsonb_array_elements_text(" + FIELDS + " -> 'addTags')) x where"
                                + " not coalesce(jsonb_exists(" + FIELDS + " -> 'removeTags', x.tag), false)),"
                                + " jsonb_build_array()))")
                + " || " + touched(NOTES, "jsonb_build_object('notes', " + notes() + ")");
    }

    @Override
    public List<String> writes() {
        return List.of(
                "update app_user u set permanent = coalesce(cast(c.wanted ->> 'permanent' as boolean), u.permanent),"
                        + " notes = coalesce(c.wanted ->> 'notes', u.notes), updated_at = :now, version = u.version + 1"
                        + " from chosen c where u.id = c.user_id",
                "delete from user_tag t using chosen c where t.user_id = c.user_id"
                        + " and jsonb_exists(c.wanted, 'tags') and not jsonb_exists(c.wanted -> 'tags', t.tag)",
                "insert into user_tag (user_id, tag) select c.user_id, x.tag from chosen c"
                        + " cross join lateral jsonb_array_elements_text(c.wanted -> 'tags') as x (tag)"
                        + " on conflict do nothing");
    }

    @Override
    public String audited(Map<String, Object> fields, boolean undo) {
        return "edited";
    }

    private static String notes() {
        return "case when " + FIELDS
                + " ->> 'notesMode' = 'APPEND' and f.facts ->> 'notes' <> '' then (f.facts ->> 'notes')"
                + " || chr(10) || (" + FIELDS + " ->> 'notes') else " + FIELDS + " ->> 'notes' end";
    }

    private static String touched(String field, String then) {
        return when("jsonb_exists(" + FIELDS + ", '" + field + "')", then);
    }

    private static String when(String condition, String then) {
        return "case when " + condition + " then " + then + " else jsonb_build_object() end";
    }
}
