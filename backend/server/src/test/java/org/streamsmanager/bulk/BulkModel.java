package org.streamsmanager.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.streamsmanager.testing.Database;

/** What should be true of everybody: kept beside the panel, by other means. */
final class BulkModel {
    private static final String READ = "select id || '|' || permanent || '|' || notes || '|' || coalesce((select"
            + " string_agg(tag, ',' order by tag) from user_tag t where t.user_id = u.id), '') || '|'"
            + " || coalesce(change_required_at::text, '') || '|' || coalesce(change_required_cause, '') from app_user u";
    private static final int FIELDS = 6;
    final Map<String, Person> people = new TreeMap<>();

    /** One person; {@code since} is empty when no account change is required. */
    record Person(boolean permanent, String notes, Set<String> tags, String since, String cause) {
        boolean required() {
            return !since.isEmpty();
        }

        /** What an action with these fields reads and writes. */
        List<Object> facts(String action, Map<String, Object> fields) {
            if (action.equals("REQUIRE_ACCOUNT_CHANGE")) {
                return List.of(since, cause);
            }
            List<Object> facts = new ArrayList<>();
            if (fields.containsKey("permanent")) {
                facts.add(permanent);
            }
            if (fields.containsKey("notes")) {
                facts.add(notes);
            }
            if (fields.containsKey("addTags") || fields.containsKey("removeTags")) {
                facts.add(tags);
            }
            return facts;
        }

        Person after(String action, Map<String, Object> fields) {
            return action.equals("REQUIRE_ACCOUNT_CHANGE") ? required(fields) : edited(fields);
        }

        /** As {@code earlier} in what the action touches, else as it is. */
        Person back(String action, Map<String, Object> fields, Person earlier) {
            if (action.equals("REQUIRE_ACCOUNT_CHANGE")) {
                return new Person(permanent, notes, tags, earlier.since, earlier.cause);
            }
            boolean touched = fields.containsKey("addTags") || fields.containsKey("removeTags");
            return new Person(
                    fields.containsKey("permanent") ? earlier.permanent : permanent,
                    fields.containsKey("notes") ? earlier.notes : notes,
                    touched ? earlier.tags : tags,
                    since,
                    cause);
        }

        private Person required(Map<String, Object> fields) {
            boolean wanted = (Boolean) fields.get("required");
            if (wanted == required()) {
                return this;
            }
            return new Person(permanent, notes, tags, wanted ? "now" : "", wanted ? "bulk" : "");
        }

        private Person edited(Map<String, Object> fields) {
            Set<String> other = new TreeSet<>(tags);
            other.addAll(texts(fields.get("addTags")));
            other.removeAll(texts(fields.get("removeTags")));
            String note = (String) fields.getOrDefault("notes", notes);
            boolean append = "APPEND".equals(fields.get("notesMode")) && !notes.isEmpty();
            return new Person(
                    (Boolean) fields.getOrDefault("permanent", permanent),
                    append ? notes + "\n" + note : note,
                    other,
                    since,
                    cause);
        }

        private static List<String> texts(Object value) {
            return value == null
                    ? List.of()
                    : ((List<?>) value).stream().map(String::valueOf).toList();
        }
    }

    static Map<String, Person> read(Database database) {
        Map<String, Person> found = new TreeMap<>();
        database.column(READ).forEach(line -> {
            String[] parts = line.split("\\|", FIELDS);
            Set<String> tags = new TreeSet<>(parts[3].isEmpty() ? List.of() : List.of(parts[3].split(",")));
            found.put(parts[0], new Person(Boolean.parseBoolean(parts[1]), parts[2], tags, parts[4], parts[5]));
        });
        return found;
    }
}
