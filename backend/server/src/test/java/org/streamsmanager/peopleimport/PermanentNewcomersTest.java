package org.streamsmanager.peopleimport;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

@QuarkusTest
class PermanentNewcomersTest extends CommunityTest {
    @Test
    void whereThatIsWantedNewcomersArePermanentAndNobodyHasAnEnd() {
        String server = community("vega-token", "Observatory");
        readIn(Map.of("serverId", server, "permanent", true));
        operator().get("/api/v1/people-imports").then().body("items[0].permanent", equalTo(true));
        String luna = operator().get("/api/v1/users?search=luna").path("items[0].id");
        operator()
                .get("/api/v1/users/" + luna)
                .then()
                .body("permanent", equalTo(true))
                .body("shares[0].state", equalTo("ACTIVE"));
        assertEquals(0, database.count("coverage"));
        assertEquals(0, database.count("app_user where not permanent"));
    }
}
