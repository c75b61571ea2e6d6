package org.streamsmanager.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** An operator loses an account and its server, and brings everybody onto another one; by REST alone. */
@QuarkusTest
class RecoveryStoryTest extends CommunityTest {
    @Test
    void nobodyIsLostAndNothingHappensTwice() {
        String observatory = community("vega-token", "Observatory");
        String lunasBefore = importEverybody(observatory);
        loseTheAccount();
        operator()
                .get("/api/v1/users/" + lunasBefore)
                .then()
                .body("server", nullValue())
                .body("lastServer.name", equalTo("Observatory"))
                .body("state", equalTo("ACTIVE"));

        community("rigel-token", "Atlas");
        requireAccountChange();
        RequestSpecification luna = customer(lunasBefore);
        luna.get("/api/v1/me/account").then().body("changeRequired.since", notNullValue());
        JsonPath before = luna.get("/api/v1/me/account").jsonPath();

        String request = changeAccount(lunasBefore, "nova@example.test");
        customer(lunasBefore)
                .get("/api/v1/me/account-change-requests/" + request)
                .then()
                .body("state", equalTo("INVITED"))
                .body("acceptUrl", notNullValue())
                .body("serverName", equalTo("Atlas"));

        world.plex().controls().accept("nova@example.test", "Atlas");
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        letWork(Duration.ofSeconds(10));

        JsonPath after = customer(lunasBefore).get("/api/v1/me/account").jsonPath();
        assertEquals("Atlas", after.getString("server.name"));
        assertEquals("ACTIVE", after.getString("share.state"));
        assertEquals(before.getString("plan.name"), after.getString("plan.name"), "the plan survives");
        assertEquals(before.getString("activeUntil"), after.getString("activeUntil"), "paid time survives");
        assertEquals(before.getList("coverage"), after.getList("coverage"), "history survives");
        assertNull(after.get("changeRequired"), "the flag is cleared");
        assertEquals(1, world.plex().record().count("POST", "/api/v2/shared_servers"), "invited exactly once");
    }

    @Test
    void theOldAccountCanNeverBeUsedAgainByAnybody() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        String lunasAddress = operator().get("/api/v1/users/" + luna).path("email");
        loseTheAccount();
        community("rigel-token", "Atlas");
        requireAccountChange();
        changeAccount(luna, "nova@example.test");

        String other =
                operator().get("/api/v1/users").jsonPath().getString("items.find { it.id != '" + luna + "' }.id");
        String request = changeAccount(other, lunasAddress);
        operator()
                .get("/api/v1/account-change-requests/" + request)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("refusal.code", equalTo("account-not-available"));
        customer(other)
                .get("/api/v1/me/account-change-requests/" + request)
                .then()
                .body("refusal.message", equalTo("This account cannot be used here. Please use another one."))
                .body("operatorDetail", nullValue());
    }
}
