package org.streamsmanager.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.streamsmanager.login.SetupService;

/** Signs people in, as their browsers would. */
@ApplicationScoped
public class Operator {
    public static final String EMAIL = "operator@example.test";
    public static final String PASSWORD = "correct horse battery";
    private final SetupService setup;

    Operator(SetupService setup) {
        this.setup = setup;
    }

    /** The token of a fresh set-up link. */
    public String setupToken() {
        String link = setup.offer().orElseThrow();
        return link.substring(link.indexOf("#token=") + "#token=".length());
    }

    /** Creates the first administrator; the access token. */
    public String setUp() {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", setupToken(), "email", EMAIL, "password", PASSWORD))
                .post("/api/v1/setup")
                .then()
                .statusCode(201)
                .extract()
                .path("accessToken");
    }

    /** Signs the administrator in again; the access token. */
    public String signIn() {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", EMAIL, "password", PASSWORD))
                .post("/api/v1/auth/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("accessToken");
    }

    public static RequestSpecification with(String accessToken) {
        return given().auth().preemptive().oauth2(accessToken).contentType(ContentType.JSON);
    }

    /** An API key that may do just that. */
    public static String apiKey(String accessToken, String... scopes) {
        return with(accessToken)
                .body(Map.of("name", "test", "scopes", List.of(scopes)))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    /** Opens a one-time link that the operator made; the access token of the customer. */
    public static String openLink(String url) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", url.substring(url.indexOf("#token=") + "#token=".length())))
                .post("/api/v1/auth/sign-in-link-redemptions")
                .then()
                .statusCode(201)
                .extract()
                .path("accessToken");
    }
}
