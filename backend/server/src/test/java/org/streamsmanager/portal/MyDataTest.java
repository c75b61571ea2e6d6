package org.streamsmanager.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** People take away what is kept about them, and nothing else. */
@QuarkusTest
class MyDataTest extends CommunityTest {
    @Test
    void everythingAboutMeAndNoSecret() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        customer(luna)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("login.role", equalTo("Customer"))
                .body("login.sessions", hasSize(1))
                .body("account.displayName", equalTo("luna"))
                .body("account.identities", hasSize(1))
                .body(not(containsString("argon2id")));
    }

    @Test
    void aLoginWithoutAUserHasOnlyItself() {
        operator().get("/api/v1/me/data").then().statusCode(200).body("account", nullValue());
    }
}
