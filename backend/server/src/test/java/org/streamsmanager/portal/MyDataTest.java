package org.streamsmanager.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.Operator;

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
    void alsoWhatWasPaidWhatWasDoneAndWhatIWrote() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        operator()
                .body(Map.of("cause", "the old server is gone"))
                .put("/api/v1/users/" + luna + "/account-change-requirement")
                .then()
                .statusCode(204);
        customer(luna)
                .body(Map.of("name", "Luna", "email", "luna@example.test", "text", "When is it back?"))
                .post("/api/v1/site/contact-messages")
                .then()
                .statusCode(202);
        customer(luna)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("kept.letters.items[0].text", equalTo("When is it back?"))
                .body("kept.history.items.action", hasItem("account-change-required"))
                .body("kept.history.items.cause", hasItem("the old server is gone"))
                .body("kept.payments.items", notNullValue())
                .body("kept.messages.items", notNullValue())
                .body("kept.invitations.items", notNullValue())
                .body(not(containsString(Operator.EMAIL)));
    }

    @Test
    void aLoginWithoutAUserHasOnlyItself() {
        operator().get("/api/v1/me/data").then().statusCode(200).body("account", nullValue());
    }
}
