package org.streamsmanager.accountchange;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** Somebody who was invited and never accepted has nothing to lose by another account. */
@QuarkusTest
class UnprovenAccountTest extends CommunityTest {
    @Test
    void givesWayToTheNewAccountAndItsInvitationIsTakenBack() {
        world.plex().controls().invite("Observatory", "someone@new.test");
        String server = community("vega-token", "Observatory");
        importEverybody(server);
        String someone = operator().get("/api/v1/users?search=someone@new.test").path("items[0].id");
        operator()
                .body(Map.of("cause", "Come with your own account"))
                .put("/api/v1/users/" + someone + "/account-change-requirement")
                .then()
                .statusCode(204);

        String request = changeAccount(someone, "nova@example.test");
        letWork(Duration.ofMinutes(1));

        operator().get("/api/v1/account-change-requests/" + request).then().body("state", equalTo("INVITED"));
        assertEquals(
                List.of("CURRENT:luna", "DISCARDED:someone@new.test", "PENDING:nova@example.test"),
                database.column("select state || ':' || coalesce(username, email) from media_identity"
                        + " where state <> 'CURRENT' or username = 'luna' order by 1"));
        assertEquals(
                List.of("nova@example.test"),
                world.plex().controls().shares().stream()
                        .filter(share -> !share.accepted())
                        .map(share -> share.email())
                        .toList(),
                "the old invitation is gone, the new one is out");
    }
}
