package org.streamsmanager.settings;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.PanelTest;

/** Settings are changed by who has read the newest ones. */
@QuarkusTest
class SiteSettingsResourceTest extends PanelTest {
    private static final String PATH = "/api/v1/settings/site";

    @Test
    void aStaleMissingOrStrangeVersionChangesNothing() {
        String read = operator().get(PATH).header("ETag");
        change(read, "Atlas Club", "Europe/Lisbon").then().statusCode(200).body("name", equalTo("Atlas Club"));
        change(read, "Somebody Else", "UTC").then().statusCode(412).body("code", equalTo("stale-version"));
        change("\"x\"", "Somebody Else", "UTC").then().statusCode(412);
        operator()
                .body(values("Somebody Else", "UTC"))
                .put(PATH)
                .then()
                .statusCode(428)
                .body("code", equalTo("version-missing"));
        operator().get(PATH).then().body("name", equalTo("Atlas Club")).body("timeZone", equalTo("Europe/Lisbon"));
    }

    @Test
    void aZoneThatDoesNotExistIsNamed() {
        String read = operator().get(PATH).header("ETag");
        change(read, "Atlas Club", "Mars/Olympus")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/timeZone"));
    }

    private io.restassured.response.Response change(String ifMatch, String name, String zone) {
        return operator().header("If-Match", ifMatch).body(values(name, zone)).put(PATH);
    }

    private static Map<String, String> values(String name, String zone) {
        return Map.of("name", name, "timeZone", zone, "defaultLanguage", "en");
    }
}
