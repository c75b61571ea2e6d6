package org.streamsmanager.accountchange;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** The account that somebody gave is that of another user who has nothing to lose. */
@QuarkusTest
class AccountChangeMergeTest extends CommunityTest {
    private static final String STELLA = "stella@example.test";
    private static final String REQUESTS = "/api/v1/account-change-requests/";
    private String luna;
    private String stella;
    private String request;

    @BeforeEach
    void lunaGivesTheAccountOfSomebodyWithoutCoverage() {
        luna = importEverybody(community("vega-token", "Observatory"));
        loseTheAccount();
        String atlas = community("rigel-token", "Atlas");
        requireAccountChange();
        world.plex().controls().invite("Atlas", STELLA);
        world.plex().controls().accept(STELLA, "Atlas");
        readIn(Map.of("serverId", atlas));
        stella = operator().get("/api/v1/users?search=stella").path("items[0].id");
        database.execute("delete from coverage where user_id = '" + stella + "'");
        request = changeAccount(luna, STELLA);
    }

    @Test
    void theCustomerReadsTheNeutralSentenceAndTheOperatorSeesWhatAMergeDoes() {
        customer(luna)
                .get("/api/v1/me/account-change-requests/" + request)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("refusal.code", equalTo("account-not-available"))
                .body("mergeCandidate", nullValue());
        operator()
                .get(REQUESTS + request)
                .then()
                .body("mergeCandidate.id", equalTo(stella))
                .body("operatorDetail", nullValue())
                .body("obstacle.code", equalTo("OF_OTHER"))
                .body("obstacle.user.id", equalTo(stella));
        operator()
                .body(Map.of())
                .post(REQUESTS + request + "/merges/previews")
                .then()
                .statusCode(200)
                .body("survivor.id", equalTo(luna))
                .body("closed.id", equalTo(stella))
                .body("lines.code", hasItems("account-freed", "access-ends"));
        assertEquals(2 + 1, database.count("app_user where closed_at is null"), "a preview changes nothing");
    }

    /** She knows the owner already: Plex lets her in without asking her again. */
    @Test
    void theMergeLetsTheRequestGoOnToItsEnd() {
        String coverage = coverageOfLuna();
        operator()
                .body(Map.of("hash", hash()))
                .post(REQUESTS + request + "/merges")
                .then()
                .statusCode(202)
                .body("state", equalTo("REQUESTED"))
                .body("refusal", nullValue());
        letWork(Duration.ofSeconds(20));
        assertEquals(
                1, world.plex().controls().sharesOf(STELLA).size(), "the old access ended before the new one began");
        operator().get(REQUESTS + request).then().body("state", equalTo("COMPLETED"));
        operator()
                .get("/api/v1/users/" + luna)
                .then()
                .body("shares.state", hasItem("ACTIVE"))
                .body("changeRequiredAt", nullValue());
        assertEquals(coverage, coverageOfLuna());
        assertEquals(List.of(luna), database.column("select merged_into from app_user where id = '" + stella + "'"));
        assertEquals(0, database.count("retired_key where value_norm = '" + STELLA + "'"), "her account is in use");
        assertEquals(
                database.count("share where ended_at is null"),
                Long.parseLong(
                        database.column("select sum(seats_taken) from server").getFirst()));
        operator()
                .get("/api/v1/audit-entries?objectKind=user&objectId=" + luna)
                .then()
                .body("items.action", hasItems("merged", "account-change-resumed", "account-change-completed"));
    }

    @Test
    void whatMovedSinceThePreviewIsRefusedAndChangesNothing() {
        String hash = hash();
        operator()
                .header("If-Match", operator().get("/api/v1/users/" + stella).header("ETag"))
                .body(Map.of("notes", "a cousin"))
                .patch("/api/v1/users/" + stella)
                .then()
                .statusCode(200);
        operator()
                .body(Map.of("hash", hash))
                .post(REQUESTS + request + "/merges")
                .then()
                .statusCode(409)
                .body("code", equalTo("preview-stale"));
        operator().get(REQUESTS + request).then().body("state", equalTo("REFUSED"));
    }

    @Test
    void whoHasSomethingOfWorthByNowIsNotMerged() {
        String hash = hash();
        operator()
                .header("If-Match", operator().get("/api/v1/users/" + stella).header("ETag"))
                .body(Map.of("permanent", true))
                .patch("/api/v1/users/" + stella)
                .then()
                .statusCode(200);
        operator()
                .body(Map.of("hash", hash))
                .post(REQUESTS + request + "/merges")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-merge"));
    }

    private String hash() {
        return operator()
                .body(Map.of())
                .post(REQUESTS + request + "/merges/previews")
                .path("hash");
    }

    private String coverageOfLuna() {
        return database.column("select md5(string_agg(c::text, ',' order by id)) from coverage c where user_id = '"
                        + luna + "'")
                .getFirst();
    }
}
