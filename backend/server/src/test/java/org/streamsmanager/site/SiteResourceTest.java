package org.streamsmanager.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** Strangers see what the operator shows them, and can write a few letters. */
@QuarkusTest
class SiteResourceTest extends CommunityTest {
    private static final String SITE = "/api/v1/site";
    private static final String HOME = "/api/v1/settings/home";
    private static final byte[] PNG = "\u0089PNG\r\n\u001a\n0123456789".getBytes(StandardCharsets.ISO_8859_1);
    private static final String NASTY = "<script>alert(1)</script> 🌙 ‮right‬ ليلى";

    @Test
    void thereIsNoHomePageUntilTheOperatorWantsOne() {
        operatorToken();
        given().get(SITE + "/home").then().statusCode(404).body("code", equalTo("no-home"));
        given().get(SITE)
                .then()
                .statusCode(200)
                .body("home", equalTo(false))
                .body("registration", nullValue())
                .body("logo", nullValue());
    }

    @Test
    void theHomePageShowsPlansAndWhatThereIsToWatchButNothingPrivate() {
        String server = community("vega-token", "Observatory");
        show(Map.of("welcome", NASTY));
        given().get(SITE + "/home")
                .then()
                .statusCode(200)
                .body("welcome", equalTo(NASTY))
                .body("plans.name", contains("Monthly"))
                .body("plans[0].price.amount", equalTo("12.50"))
                .body("plans[0].duration.unit", equalTo("MONTH"))
                .body("libraries.type", notNullValue());
        int shared = given().get(SITE + "/home").path("libraries.libraries.sum()");
        assertTrue(shared > 0, "shared libraries are counted");
        database.execute("update library set group_id = (select id from library_group where kind = 'PRIVATE')"
                + " where server_id = '" + server + "'");
        given().get(SITE + "/home").then().body("libraries", empty());
        show(Map.of("plans", false, "statistics", false));
        given().get(SITE + "/home").then().body("plans", empty()).body("libraries", empty());
    }

    @Test
    void aLogoIsAPictureAndNothingElse() {
        upload(PNG, "image/png").then().statusCode(204);
        String address = given().get(SITE).path("logo");
        Response logo = given().get(address);
        logo.then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Security-Policy", containsString("sandbox"));
        assertArrayEquals(PNG, logo.asByteArray());
        upload("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8), "image/png")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-a-picture"));
        upload("<svg/>".getBytes(StandardCharsets.UTF_8), "image/svg+xml")
                .then()
                .statusCode(415);
        byte[] large = Arrays.copyOf(PNG, 300 * 1024);
        upload(large, "image/png").then().statusCode(413).body("code", equalTo("logo-too-large"));
        assertArrayEquals(PNG, given().get(address).asByteArray(), "the one before stays");
        operator().delete(HOME + "/logo").then().statusCode(204);
        given().get(SITE + "/logo").then().statusCode(404);
    }

    @Test
    void theOperatorEditsTheAnswersToUsualQuestions() {
        String second = entry("What is it?", NASTY, 2);
        entry("How do I begin?", "Register.", 1);
        given().get(SITE).then().body("faq", equalTo(true));
        given().get(SITE + "/faq")
                .then()
                .body("items.question", contains("How do I begin?", "What is it?"))
                .body("items[1].answer", equalTo(NASTY));
        change(second, 0, "What is this?").then().statusCode(200).body("version", equalTo(1));
        change(second, 0, "Too late").then().statusCode(412);
        show(Map.of("faq", false));
        given().get(SITE + "/faq").then().body("items", empty());
        operator().delete("/api/v1/faq-entries/" + second).then().statusCode(204);
        operator().delete("/api/v1/faq-entries/" + UUID.randomUUID()).then().statusCode(404);
        operator().get("/api/v1/faq-entries").then().body("items", hasSize(1));
    }

    @Test
    void aLetterReachesTheOperatorAndTooManyDoNot() {
        operatorToken();
        write(NASTY, "luna@example.test").then().statusCode(202);
        operator()
                .get("/api/v1/contact-messages?unread=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].text", equalTo(NASTY));
        assertEquals(1, database.count("notice where kind = 'contact-message' and closed_at is null"));
        String id = operator().get("/api/v1/contact-messages").path("items[0].id");
        operator().put("/api/v1/contact-messages/" + id + "/reading").then().statusCode(204);
        operator().get("/api/v1/contact-messages?unread=true").then().body("items", empty());
        assertEquals(0, database.count("notice where closed_at is null"));
        for (int i = 0; i < 4; i++) {
            write("again", "luna@example.test").then().statusCode(202);
        }
        write("again", "other@example.test").then().statusCode(429).body("code", equalTo("too-many-attempts"));
        assertEquals(5, database.count("contact_message"));
        operator().delete("/api/v1/contact-messages/" + id).then().statusCode(204);
        show(Map.of("contact", false));
        write("again", "luna@example.test").then().statusCode(409).body("code", equalTo("contact-closed"));
    }

    private Response write(String text, String email) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", "Luna 🌙", "email", email, "text", text))
                .post(SITE + "/contact-messages");
    }

    private String entry(String question, String answer, int position) {
        return operator()
                .body(Map.of("question", question, "answer", answer, "position", position))
                .post("/api/v1/faq-entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response change(String id, int version, String question) {
        return operator()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("question", question, "answer", "It is.", "position", 2))
                .put("/api/v1/faq-entries/" + id);
    }

    private Response upload(byte[] picture, String type) {
        return operator().contentType(type).body(picture).put(HOME + "/logo");
    }

    private void show(Map<String, Object> wanted) {
        Map<String, Object> all = new LinkedHashMap<>(
                Map.of("shown", true, "plans", true, "statistics", true, "faq", true, "contact", true, "welcome", ""));
        all.putAll(wanted);
        String etag = operator().get(HOME).header("ETag");
        operator().header("If-Match", etag).body(all).put(HOME).then().statusCode(200);
    }
}
