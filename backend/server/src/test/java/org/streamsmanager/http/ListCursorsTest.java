package org.streamsmanager.http;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** Whoever follows the cursors of a list sees each row once, both ways, as by the numbers of the pages. */
@QuarkusTest
class ListCursorsTest extends CommunityTest {
    @Test
    void everyListIsWalkedByItsCursors() {
        String server = community("vega-token", "Observatory");
        community("rigel-token", "Atlas");
        importEverybody(server);
        importEverybody(server);
        String people = operator().get("/api/v1/people-imports").path("items[0].id");
        String edit = requirement("Come again");
        requirement("Come once more");
        operator()
                .post("/api/v1/servers/" + server + "/synchronisations")
                .then()
                .statusCode(202);
        jobs.runDue();
        walk("/api/v1/plex-accounts", "id", 2);
        walk("/api/v1/servers", "id", 2);
        walk("/api/v1/libraries", "id", 4);
        walk("/api/v1/libraries?serverId=" + server, "id", 2);
        walk("/api/v1/servers/" + server + "/synchronisations", "id", 2);
        walk("/api/v1/people-imports", "id", 2);
        walk("/api/v1/people-imports/" + people + "/rows", "ordinal", 2);
        walk("/api/v1/bulk-edits", "id", 2);
        walk("/api/v1/bulk-edits/" + edit + "/rows", "ordinal", 2);
        walk("/api/v1/job-runs", "id", 2);
    }

    @Test
    void plansOfTheSamePlaceAndInAnyLetters() {
        List.of("b", "A", "c's \"D\"", "\u00e4 \u001f 5").forEach(this::planNamed);
        walk("/api/v1/plans", "id", 4);
    }

    @Test
    void noticesAndChangesOfTheSameInstant() {
        IntStream.range(0, 7).forEach(number -> notice(number / 3));
        walk("/api/v1/notices", "id", 7);
        UUID user = UUID.randomUUID();
        database.execute("insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                + " values ('%s', 'Luna', false, '', '%s', '%2$s', 0)".formatted(user, world.now()));
        IntStream.range(0, 5).forEach(number -> change(user, number / 2));
        walk("/api/v1/account-change-requests", "id", 5);
    }

    @Test
    void loginsMessagesAndLettersOfTheSameInstant() {
        operator();
        IntStream.range(0, 5).forEach(number -> login(number / 2));
        IntStream.range(0, 5).forEach(number -> message(number / 2));
        IntStream.range(0, 5).forEach(number -> letter(number / 2));
        walk("/api/v1/logins", "id", 5);
        walk("/api/v1/logins?search=login", "id", 5);
        walk("/api/v1/outbox-messages?state=SENT", "id", 5);
        walk("/api/v1/contact-messages?unread=true", "id", 5);
    }

    @Test
    void theCursorOfAnotherListIsRefused() {
        IntStream.range(0, 3).forEach(this::notice);
        String cursor = operator().get("/api/v1/notices?pageSize=1").path("next");
        for (String wrong : List.of("/api/v1/job-runs?cursor=" + cursor, "/api/v1/notices?cursor=bm9uc2Vuc2U")) {
            operator().get(wrong).then().statusCode(422).body("violations[0].pointer", equalTo("?cursor"));
        }
    }

    private void walk(String list, String key, int atLeast) {
        List<String> numbered = new ArrayList<>();
        JsonPath page = read(list, "page=1");
        int total = page.getInt("total");
        assertTrue(total >= atLeast, list + " has " + total + " rows");
        for (int number = 1; number <= total; number++) {
            numbered.add(read(list, "page=" + number).getString("items[0]." + key));
        }
        assertEquals(numbered, forwards(list, key), list + " by its cursors");
        assertEquals(numbered.reversed(), backwards(list, key, total), list + " by its cursors, backwards");
        assertEquals(total, numbered.stream().distinct().count(), list + " says no row twice");
    }

    private List<String> forwards(String list, String key) {
        List<String> seen = new ArrayList<>();
        JsonPath page = read(list, "page=1");
        assertNull(page.getString("previous"), list + " begins");
        seen.add(page.getString("items[0]." + key));
        while (page.getString("next") != null) {
            page = read(list, "cursor=" + page.getString("next"));
            seen.add(page.getString("items[0]." + key));
            assertEquals(seen.size(), page.getInt("page"), list + " numbers its pages");
        }
        return seen;
    }

    private List<String> backwards(String list, String key, int last) {
        List<String> seen = new ArrayList<>();
        JsonPath page = read(list, "page=" + last);
        assertNull(page.getString("next"), list + " ends");
        seen.add(page.getString("items[0]." + key));
        while (page.getString("previous") != null) {
            page = read(list, "cursor=" + page.getString("previous"));
            seen.add(page.getString("items[0]." + key));
        }
        return seen;
    }

    private JsonPath read(String list, String where) {
        return operator()
                .get(list + (list.contains("?") ? "&" : "?") + "pageSize=1&" + where)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String requirement(String cause) {
        String id = operator()
                .body(Map.of(
                        "action", "REQUIRE_ACCOUNT_CHANGE",
                        "fields", Map.of("required", true, "cause", cause),
                        "selection", Map.of("filter", Map.of())))
                .post("/api/v1/bulk-edits")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        return id;
    }

    private void planNamed(String name) {
        database.execute("insert into plan (id, name, description, streams, downloads, transcoding, sub_accounts,"
                + " is_default, is_trial, active, position, created_at, updated_at, version)"
                + " values ('%s', '%s', '', 1, false, false, 0, false, false, true, 1, '%s', '%3$s', 0)"
                        .formatted(UUID.randomUUID(), name.replace("'", "''"), world.now()));
        database.execute("insert into plan_price (id, plan_id, amount_minor, currency, duration_unit, duration_count,"
                + " valid_from) select '%s', id, 1, 'EUR', 'DAY', 1, created_at from plan where name = '%s'"
                        .formatted(UUID.randomUUID(), name.replace("'", "''")));
    }

    private void notice(int second) {
        database.execute("insert into notice (id, kind, severity, subject, dedup_key, facts, opened_at)"
                + " values ('%s', 'storm', 'INFO', 'Atlas', '%1$s', '{}', '%s')"
                        .formatted(UUID.randomUUID(), world.now().minusSeconds(second)));
    }

    private void change(UUID user, int second) {
        database.execute(
                "insert into account_change_request (id, user_id, origin, new_address, state, attempts, created_by,"
                        + " created_at, updated_at, finished_at, version)"
                        + " values ('%s', '%s', 'WISHED', 'a@example.test', 'WITHDRAWN', 0, 'test', '%s', '%3$s', '%3$s', 0)"
                                .formatted(UUID.randomUUID(), user, world.now().minusSeconds(second)));
    }

    private void login(int second) {
        UUID id = UUID.randomUUID();
        database.execute("insert into login (id, email, email_norm, display_name, role_id, created_at, updated_at,"
                + " version) select '%s', 'login-%1$s@example.test', 'login-%1$s@example.test', 'Luna', id, '%s', '%2$s', 0"
                        .formatted(id, world.now().minusSeconds(second))
                + " from role where name = 'Customer'");
    }

    private void message(int second) {
        database.execute("insert into outbox_message (id, event, recipient, recipient_name, facts, link_shown,"
                + " dedup_key, state, attempts, created_at, due_at, finished_at, version)"
                + " values ('%s', 'RESET_PASSWORD', 'a@example.test', 'Luna', '{}', false, '%1$s', 'SENT', 1, '%s', '%2$s', '%2$s', 0)"
                        .formatted(UUID.randomUUID(), world.now().minusSeconds(second)));
    }

    private void letter(int second) {
        database.execute("insert into contact_message (id, name, email, text, received_at)"
                + " values ('%s', 'Luna', 'a@example.test', 'Hello', '%s')"
                        .formatted(UUID.randomUUID(), world.now().minusSeconds(second)));
    }
}
