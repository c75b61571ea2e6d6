package org.streamsmanager.portal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** Who leaves is out at once, and the operator knows. */
@QuarkusTest
class ClosureTest extends CommunityTest {
    @Test
    void accessEndsAndTheLoginToo() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        RequestSpecification me = customer(luna);
        me.post("/api/v1/me/closure").then().statusCode(204);
        me.get("/api/v1/me/account").then().statusCode(401);
        letWork(Duration.ofSeconds(10));
        operator()
                .get("/api/v1/users/" + luna)
                .then()
                .body("server", nullValue())
                .body("state", equalTo("SUSPENDED"));
        assertEquals(1, database.count("notice where kind = 'account-closed' and closed_at is null"));
        assertEquals(0, database.count("share where user_id = '" + luna + "' and ended_at is null"));
        assertEquals(1, database.count("login where user_id = '" + luna + "' and locked_at is not null"));
    }

    @Test
    void staffDoNotLeaveByThisDoor() {
        operator().post("/api/v1/me/closure").then().statusCode(409).body("code", equalTo("staff-stay"));
        operator().get("/api/v1/me").then().statusCode(200);
    }
}
