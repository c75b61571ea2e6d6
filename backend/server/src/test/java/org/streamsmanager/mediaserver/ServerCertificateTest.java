package org.streamsmanager.mediaserver;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.PanelTest;

/** A server whose certificate nobody vouches for, and an operator who decides about that one certificate. */
@QuarkusTest
class ServerCertificateTest extends PanelTest {
    private String server;

    @BeforeEach
    void addAServerWithACertificateOfItsOwn() {
        world.plex().tls("Observatory", true);
        String account = operator()
                .body(Map.of("token", "vega-token"))
                .post("/api/v1/plex-accounts")
                .path("id");
        String machine = operator()
                .get("/api/v1/plex-accounts/" + account + "/available-servers")
                .path("items[0].machineIdentifier");
        server = "/api/v1/servers/"
                + operator()
                        .body(Map.of("plexAccountId", account, "machineIdentifier", machine))
                        .post("/api/v1/servers")
                        .path("id");
    }

    @Test
    void theTestShowsTheCertificateAndReachesNothing() {
        test().body("reachable", equalTo(false))
                .body("problem", equalTo("certificate-untrusted"))
                .body("certificate.subject", containsString("127.0.0.1"))
                .body("certificate.issuer", containsString("127.0.0.1"))
                .body("certificate.fingerprint", equalTo(shown()))
                .body("certificate.validFrom", notNullValue())
                .body("certificate.validUntil", notNullValue())
                .body("certificateTrusted", equalTo(false));
        assertEquals(
                0,
                world.plex().record().all().stream()
                        .filter(request -> request.path().startsWith("/identity"))
                        .count(),
                "something was asked over a connection that nobody trusts");
        operator().get(server).then().body("reachable", equalTo(false)).body("trustedCertificate", nullValue());
    }

    @Test
    void whatIsTrustedIsReachedAndReadUntilTheTrustIsTakenBack() {
        trust(shown())
                .then()
                .statusCode(200)
                .body("trustedCertificate.fingerprint", equalTo(shown()))
                .body("trustedCertificate.trustedSince", notNullValue());
        test().body("reachable", equalTo(true)).body("problem", nullValue()).body("certificateTrusted", equalTo(true));
        jobs.runDue();
        operator().get("/api/v1/libraries").then().body("items.find { it.title == 'Movies' }.items", equalTo(240));
        operator()
                .delete(server + "/trusted-certificate")
                .then()
                .statusCode(200)
                .body("trustedCertificate", nullValue());
        test().body("reachable", equalTo(false)).body("problem", equalTo("certificate-untrusted"));
        assertEquals(
                2, database.count("audit_entry where action in ('certificate-trusted', 'certificate-distrusted')"));
    }

    @Test
    void anotherCertificateIsRefusedWhateverWasTrustedBefore() {
        String first = shown();
        trust(first);
        test().body("reachable", equalTo(true));
        world.plex().renewCertificate("Observatory");
        test().body("reachable", equalTo(false))
                .body("problem", equalTo("certificate-changed"))
                .body("certificate.fingerprint", not(equalTo(first)));
        assertEquals(1, database.count("notice where kind = 'server-certificate-changed' and closed_at is null"));
        trust(first).then().statusCode(409).body("code", equalTo("certificate-changed"));
        trust(shown()).then().statusCode(200);
        test().body("reachable", equalTo(true));
        assertEquals(0, database.count("notice where kind = 'server-certificate-changed' and closed_at is null"));
    }

    @Test
    void onlyACertificateThatIsShownAndNeededCanBeTrusted() {
        trust("00".repeat(31).replaceAll("(..)", "$1:") + "00")
                .then()
                .statusCode(409)
                .body("code", equalTo("certificate-changed"));
        trust("nonsense").then().statusCode(422).body("violations[0].pointer", equalTo("/fingerprint"));
        world.plex().reachable("Observatory", false);
        trust("00".repeat(31).replaceAll("(..)", "$1:") + "00")
                .then()
                .statusCode(409)
                .body("code", equalTo("server-silent"));
        operator().get(server).then().body("trustedCertificate", nullValue());
    }

    @Test
    void anAddressOfAnotherServerIsRefusedAndTheRightOneIsTriedFirst() {
        world.plex().tls("Observatory", false);
        String atlas = world.plex().mediaServerUri("Atlas").toString();
        address(atlas).then().statusCode(409).body("code", equalTo("server-stranger"));
        operator().get(server).then().body("configuredAddress", nullValue());
        String own = world.plex().mediaServerUri("Observatory").toString().replace("127.0.0.1", "localhost");
        address(own + "/").then().statusCode(200).body("configuredAddress", equalTo(own));
        test().body("reachable", equalTo(true)).body("uri", equalTo(own));
        address("").then().statusCode(200).body("configuredAddress", nullValue());
        address("file:///etc/passwd")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/configuredAddress"));
    }

    private Response address(String text) {
        return operator()
                .header("If-Match", operator().get(server).header("ETag"))
                .body(Map.of("configuredAddress", text))
                .patch(server);
    }

    private ValidatableResponse test() {
        return operator().post(server + "/tests").then().statusCode(200);
    }

    private Response trust(String fingerprint) {
        return operator().body(Map.of("fingerprint", fingerprint)).put(server + "/trusted-certificate");
    }

    private String shown() {
        return world.plex().certificate("Observatory").orElseThrow().fingerprint();
    }
}
