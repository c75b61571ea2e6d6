package org.streamsmanager.user;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** What is kept of a person can be handed out, and deleted as far as it is personal. */
@QuarkusTest
class UserDataTest extends CommunityTest {
    private String luna;
    private String email;

    @BeforeEach
    void lunaHasALife() {
        luna = importEverybody(community("vega-token", "Observatory"));
        email = operator().get("/api/v1/users/" + luna).path("email");
        operator()
                .header("If-Match", operator().get("/api/v1/users/" + luna).header("ETag"))
                .body(Map.of("tags", List.of("moon"), "notes", "calls at night"))
                .patch("/api/v1/users/" + luna)
                .then()
                .statusCode(200);
        customer(luna).get("/api/v1/me/account").then().statusCode(200);
        customer(luna)
                .body(Map.of("name", "luna", "email", email, "text", "It is luna again"))
                .post("/api/v1/site/contact-messages")
                .then()
                .statusCode(202);
        invitedFromAList();
    }

    /** As if she had come by a list. */
    private void invitedFromAList() {
        database.execute(
                "insert into invitation (id, user_id, share_id, identity_id, server_id, plan_id, kind, address,"
                        + " state, sendings, created_by, created_at, updated_at, finished_at, version) select gen_random_uuid(),"
                        + " user_id, id, identity_id, server_id, (select id from plan limit 1), 'FROM_A_LIST', '"
                        + email
                        + "', 'ACCEPTED', 1, 'x', '" + world.now() + "', '" + world.now() + "', '" + world.now()
                        + "', 0 from share where user_id = '" + luna + "'");
        database.execute(
                "insert into invitation_list (id, state, headers, fields, defaults, hash, created_by, created_at,"
                        + " version) values (gen_random_uuid(), 'DONE', '[]', '[]', '{}', 'x', 'x', '" + world.now()
                        + "', 0)");
        database.execute(
                "insert into invitation_list_row (id, list_id, ordinal, cells, outcome, address, user_id) select"
                        + " gen_random_uuid(), id, 0, '[\"luna\", \"" + email + "\"]', 'INVITED', '" + email + "', '"
                        + luna
                        + "' from invitation_list");
    }

    @Test
    void everythingThatIsKeptIsHandedOut() {
        operator()
                .get("/api/v1/users/" + luna + "/data")
                .then()
                .statusCode(200)
                .body("user.notes", equalTo("calls at night"))
                .body("accounts.items[0].email", equalTo(email))
                .body("coverage.items", hasSize(1))
                .body("shares.items[0].server", equalTo("Observatory"))
                .body("login.displayName", equalTo("luna"))
                .body("letters.items[0].text", equalTo("It is luna again"))
                .body("invitations.items[0].address", equalTo(email))
                .body("invitations.fromLists[0][0]", equalTo("luna"))
                .body("history.items.action", hasItem("sign-in-link-made"));
    }

    @Test
    void theNameMustBeTypedAndThePreviewMustBeOfNow() {
        String hash = preview();
        erase("somebody", hash, 422);
        operator()
                .header("If-Match", operator().get("/api/v1/users/" + luna).header("ETag"))
                .body(Map.of("displayName", "Luna Lovegood"))
                .patch("/api/v1/users/" + luna);
        erase("luna lovegood", hash, 409);
        assertEquals(1, world.plex().controls().sharesOf("luna").size());
    }

    @Test
    void namesGoAndFactsAndRetiredKeysStay() {
        database.execute("insert into media_identity (id, user_id, realm, username, username_norm, state, retired_at,"
                + " retired_reason, created_at, updated_at, version) values (gen_random_uuid(), '" + luna
                + "', 'plex.tv', 'lunatic', 'lunatic', 'RETIRED', '" + world.now() + "', 'old', '" + world.now()
                + "', '"
                + world.now() + "', 0)");
        long coverage = database.count("coverage where user_id = '" + luna + "'");
        erase(" LUNA ", preview(), 204);
        letWork(Duration.ofSeconds(20));
        assertEquals(List.of(), world.plex().controls().sharesOf("luna"), "access ended");
        operator().get("/api/v1/users/" + luna).then().statusCode(404);
        assertEquals(coverage, database.count("coverage where user_id = '" + luna + "'"));
        assertEquals(1, database.count("retired_key where value_norm = 'lunatic'"), "refused for ever");
        assertEquals(
                0,
                database.count("session where revoked_at is null and user_agent is not null"
                        + " and login_id in (select id from login where locked_at is not null)"));
        for (String word : List.of("luna", email, "calls at night")) {
            assertEquals(List.of(), tablesThatSay(word), word);
        }
        operator()
                .get("/api/v1/audit-entries?objectKind=user&objectId=" + luna)
                .then()
                .body("items.action", hasItem("details-erased"))
                .body("items.action", hasItem("erased"));
    }

    @Test
    void whoWasErasedCanComeBackAsANewPerson() {
        erase("luna", preview(), 204);
        letWork(Duration.ofSeconds(20));
        world.plex().controls().invite("Observatory", "luna");
        String server = database.column("select id from server").getFirst();
        String id = operator()
                .body(Map.of("serverId", server))
                .post("/api/v1/people-imports")
                .path("id");
        jobs.runDue();
        operator().get("/api/v1/people-imports/" + id).then().body("counts.NEW", equalTo(1));
    }

    @Test
    void anInvitationThatMayBeOnItsWayIsWaitedFor() {
        database.execute(
                "insert into remote_effect (id, share_id, kind, wanted_hash, state, attempts, created_at, version)"
                        + " select gen_random_uuid(), id, 'INVITE', 'x', 'UNKNOWN', 1, '" + world.now()
                        + "', 0 from share"
                        + " where user_id = '" + luna + "'");
        operator()
                .post("/api/v1/users/" + luna + "/erasures/previews")
                .then()
                .statusCode(409)
                .body("code", equalTo("erasure-must-wait"));
    }

    /** Every table that still says it somewhere; the keys of retired accounts are looked at apart. */
    private List<String> tablesThatSay(String word) {
        List<String> tables = database.column("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in"
                + " ('retired_key', 'audit_entry', 'plex_account', 'scheduled_tasks', 'idempotency')");
        assertTrue(tables.size() > 30, "the tables were found");
        return tables.stream()
                .filter(table -> database.count("\"" + table + "\" t where t::text ilike '%" + word + "%'") > 0)
                .toList();
    }

    private String preview() {
        return operator()
                .post("/api/v1/users/" + luna + "/erasures/previews")
                .then()
                .statusCode(200)
                .extract()
                .path("hash");
    }

    private void erase(String name, String hash, int status) {
        operator()
                .body(Map.of("name", name, "hash", hash))
                .post("/api/v1/users/" + luna + "/erasures")
                .then()
                .statusCode(status);
    }
}
