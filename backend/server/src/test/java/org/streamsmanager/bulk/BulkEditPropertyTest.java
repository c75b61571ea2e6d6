package org.streamsmanager.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.bulk.BulkModel.Person;
import org.streamsmanager.testing.DyingPanel;
import org.streamsmanager.testing.PanelTest;

/**
 * Random bulk edits, with single edits between preview, apply and run, a panel that dies at random places, and undos: the
 * database is what a model says. {@code -Dseed=} repeats a run.
 */
@QuarkusTest
class BulkEditPropertyTest extends PanelTest {
    private static final int PEOPLE = 120;
    private static final int ROUNDS = 25;
    private static final List<String> DEATHS =
            List.of("bulk-chunk-locked", "bulk-chunk-written", "bulk-chunk-done", "nowhere");
    private final List<Applied> applied = new ArrayList<>();
    private final BulkModel model = new BulkModel();
    private Random random;

    @Inject
    DyingPanel panel;

    /** A bulk edit that ran: what it wanted, and whom it changed from what to what. */
    private record Applied(
            String id,
            String action,
            Map<String, Object> fields,
            Map<String, Person> before,
            Map<String, Person> after) {}

    @AfterEach
    void noRule() {
        database.execute("alter table app_user drop constraint if exists never_this");
    }

    @Test
    void theDatabaseIsWhatTheModelSays() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("BulkEditPropertyTest seed " + seed);
        random = new Random(seed);
        operatorToken();
        database.execute("insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                + " select gen_random_uuid(), 'person ' || n, n % 3 = 0, '', '2026-01-01', '2026-01-01', 0"
                + " from generate_series(1, " + PEOPLE + ") n");
        model.people.putAll(BulkModel.read(database));
        for (int round = 0; round < ROUNDS; round++) {
            if (!applied.isEmpty() && random.nextInt(3) == 0) {
                undo(applied.remove(random.nextInt(applied.size())), "seed " + seed + " round " + round);
            } else {
                edit("seed " + seed + " round " + round);
            }
        }
    }

    @Test
    void twoThatOverlapNeverMixAndEachPersonKnowsWhichOneWon() {
        operatorToken();
        database.execute(
                "insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                        + " select gen_random_uuid(), 'p', false, '', '2026-01-01', '2026-01-01', 0 from generate_series(1, 300)");
        String one = preview("EDIT_USER", Map.of("notes", "one"), Map.of("filter", Map.of()));
        String two = preview("EDIT_USER", Map.of("notes", "two"), Map.of("filter", Map.of()));
        apply(one);
        apply(two);
        jobs.runDue();
        for (String note : List.of("one", "two")) {
            String id = note.equals("one") ? one : two;
            assertEquals(
                    database.count("app_user where notes = '" + note + "'"),
                    database.count("bulk_edit_row where state = 'DONE' and bulk_edit_id = '" + id + "'"));
        }
        assertEquals(300, database.count("bulk_edit_row where state = 'DONE'"));
        assertEquals(300, database.count("bulk_edit_row where problem = 'changed-since-preview'"));
        assertEquals(300, database.count("app_user where version = 1"));
    }

    private void edit(String where) {
        String action = random.nextBoolean() ? "EDIT_USER" : "REQUIRE_ACCOUNT_CHANGE";
        Map<String, Object> fields = fields(action);
        List<String> chosen = some(1 + random.nextInt(PEOPLE));
        String id = preview(action, fields, Map.of("userIds", chosen));
        Map<String, Person> seen = new TreeMap<>(model.people);
        if (random.nextInt(3) == 0) {
            singleEdits();
        }
        if (!tryToApply(id)) {
            operator().post("/api/v1/bulk-edits/" + id + "/previews").then().statusCode(202);
            jobs.runDue();
            seen = new TreeMap<>(model.people);
            apply(id);
        }
        if (random.nextInt(3) == 0) {
            singleEdits();
        }
        String unlucky = random.nextInt(3) == 0 ? chosen.getFirst() : null;
        keep(unlucky);
        run();
        Map<String, Person> before = new HashMap<>();
        for (String person : chosen) {
            if (!person.equals(unlucky)) {
                change(person, seen.get(person), action, fields, before);
            }
        }
        if (unlucky != null) {
            retry(id, unlucky, seen, action, fields, before);
        }
        require(where + " " + action + fields);
        assertEquals("DONE", get(id).getString("state"), where);
        assertEquals(before.size(), get(id).getInt("rowStates.DONE ?: 0"), where);
        Map<String, Person> after = new HashMap<>();
        before.keySet().forEach(person -> after.put(person, model.people.get(person)));
        if (!before.isEmpty()) {
            applied.add(new Applied(id, action, fields, before, after));
        }
    }

    /** Whoever is as the preview saw them gets what is wanted. */
    private void change(String id, Person seen, String action, Map<String, Object> fields, Map<String, Person> before) {
        Person now = model.people.get(id);
        Person wanted = now.after(action, fields);
        if (now.facts(action, fields).equals(seen.facts(action, fields)) && !wanted.equals(now)) {
            before.put(id, now);
            model.people.put(id, wanted);
        }
    }

    /** From now on a rule of the database keeps this person as they are. */
    private void keep(String unlucky) {
        if (unlucky != null) {
            String version = database.column("select version from app_user where id = '" + unlucky + "'")
                    .getFirst();
            database.execute("alter table app_user add constraint never_this check (id <> '" + unlucky
                    + "' or version = " + version + ")");
        }
    }

    /** The one who could not be changed is tried again, perhaps after somebody else has changed them. */
    private void retry(
            String id,
            String unlucky,
            Map<String, Person> seen,
            String action,
            Map<String, Object> fields,
            Map<String, Person> before) {
        noRule();
        Person now = model.people.get(unlucky);
        boolean failed = now.facts(action, fields).equals(seen.get(unlucky).facts(action, fields))
                && !now.after(action, fields).equals(now);
        assertEquals(
                failed ? List.of(unlucky) : List.of(),
                get(id + "/rows?state=FAILED").getList("items.user.id"));
        if (random.nextBoolean()) {
            singleEdit(unlucky);
        }
        if (failed) {
            operator().post("/api/v1/bulk-edits/" + id + "/retries").then().statusCode(202);
            run();
            change(unlucky, seen.get(unlucky), action, fields, before);
        }
    }

    private void undo(Applied edit, String where) {
        String id = operator()
                .post("/api/v1/bulk-edits/" + edit.id() + "/undo")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        apply(id);
        run();
        edit.before().forEach((person, earlier) -> {
            Person now = model.people.get(person);
            List<Object> left = edit.after().get(person).facts(edit.action(), edit.fields());
            if (now.facts(edit.action(), edit.fields()).equals(left)) {
                model.people.put(person, now.back(edit.action(), edit.fields(), earlier));
            }
        });
        require(where + " undo of " + edit.action() + edit.fields());
        assertEquals("DONE", get(id).getString("state"), where);
    }

    /** The panel may die once or twice on the way; the work is taken up by itself. */
    private void run() {
        for (int deaths = random.nextInt(3); deaths > 0; deaths--) {
            panel.diesAt(DEATHS.get(random.nextInt(DEATHS.size())));
            jobs.runDue();
        }
        panel.livesOn();
        letWork(Duration.ofSeconds(30));
    }

    /** The time of a new requirement is the panel's to say: it is read, and from then on it must stay. */
    private void require(String where) {
        Map<String, Person> found = BulkModel.read(database);
        model.people.replaceAll((id, person) -> {
            Person real = found.get(id);
            boolean fresh = person.since().equals("now") && real.required();
            return fresh ? new Person(person.permanent(), person.notes(), person.tags(), real.since(), "bulk") : person;
        });
        assertEquals(model.people, found, where);
    }

    private void singleEdits() {
        some(1 + random.nextInt(4)).forEach(this::singleEdit);
    }

    private void singleEdit(String id) {
        Person now = model.people.get(id);
        if (random.nextBoolean()) {
            database.execute("update app_user set notes = 'by hand', version = version + 1 where id = '" + id + "'");
            model.people.put(id, new Person(now.permanent(), "by hand", now.tags(), now.since(), now.cause()));
        } else {
            operator()
                    .delete("/api/v1/users/" + id + "/account-change-requirement")
                    .then()
                    .statusCode(204);
            model.people.put(id, new Person(now.permanent(), now.notes(), now.tags(), "", ""));
        }
    }

    private Map<String, Object> fields(String action) {
        if (action.equals("REQUIRE_ACCOUNT_CHANGE")) {
            return random.nextBoolean() ? Map.of("required", true, "cause", "bulk") : Map.of("required", false);
        }
        Map<String, Object> fields = new HashMap<>();
        if (random.nextBoolean()) {
            fields.put("permanent", random.nextBoolean());
        }
        if (random.nextBoolean()) {
            fields.put("addTags", List.of("t" + random.nextInt(4)));
        }
        if (random.nextBoolean()) {
            fields.put("removeTags", List.of("u" + random.nextInt(4)));
        }
        if (fields.isEmpty() || random.nextBoolean()) {
            fields.put("notes", "note " + random.nextInt(3));
            fields.put("notesMode", random.nextBoolean() ? "APPEND" : "REPLACE");
        }
        return fields;
    }

    private List<String> some(int count) {
        List<String> ids = new ArrayList<>(model.people.keySet());
        java.util.Collections.shuffle(ids, random);
        return ids.subList(0, Math.min(count, ids.size()));
    }

    private String preview(String action, Map<String, Object> fields, Map<String, ?> selection) {
        String id = operator()
                .body(Map.of("action", action, "fields", fields, "selection", selection))
                .post("/api/v1/bulk-edits")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        return id;
    }

    private boolean tryToApply(String id) {
        return operator()
                        .body(Map.of("hash", get(id).getString("hash")))
                        .post("/api/v1/bulk-edits/" + id + "/application")
                        .statusCode()
                == 202;
    }

    private void apply(String id) {
        operator()
                .body(Map.of("hash", get(id).getString("hash")))
                .post("/api/v1/bulk-edits/" + id + "/application")
                .then()
                .statusCode(202);
    }

    private JsonPath get(String id) {
        return operator().get("/api/v1/bulk-edits/" + id).jsonPath();
    }
}
