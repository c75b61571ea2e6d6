package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** A media server with a certificate that it signed itself. */
class TlsTest extends SimulatorTest {
    private static final String SERVER = "/_sim/servers/Observatory";

    @Test
    void onlyWhoeverTrustsTheCertificateConnects() throws Exception {
        assertEquals(204, nobody.patch(SERVER, "{'tls':true}").status());
        assertEquals("https", simulator.mediaServerUri("Observatory").getScheme());
        String pem = nobody.get(SERVER + "/certificate").json().get("pem").asText();
        assertEquals(200, identity(trusting(pem)));
        assertThrows(SSLHandshakeException.class, () -> identity(HttpClient.newHttpClient()));
    }

    @Test
    void resourcesNameTheAddressWithHttps() {
        simulator.tls("Observatory", true);
        Reply resources = vega.get("/api/v2/resources?includeHttps=1");
        assertEquals("https", resources.attribute("connection", "protocol"));
        assertEquals(simulator.mediaServerUri("Observatory").toString(), resources.attribute("connection", "uri"));
        assertEquals("http", rigel.get("/api/v2/resources").attribute("connection", "protocol"));
    }

    @Test
    void aSecondCertificateIsAnotherOne() throws Exception {
        nobody.patch(SERVER, "{'tls':true}");
        String first = nobody.get(SERVER + "/certificate").json().get("pem").asText();
        assertEquals(204, nobody.post(SERVER + "/certificate").status());
        Reply second = nobody.get(SERVER + "/certificate");
        assertNotEquals(first, second.json().get("pem").asText());
        assertThrows(SSLHandshakeException.class, () -> identity(trusting(first)));
        assertEquals(200, identity(trusting(second.json().get("pem").asText())));
    }

    @Test
    void aResetBringsBackWhatTheOptionsSay() {
        simulator.tls("Observatory", true);
        simulator.reset();
        assertEquals("http", simulator.mediaServerUri("Observatory").getScheme());
        assertEquals(200, at("Observatory", null).get("/identity").status());
        SeedAndControlsTest.assertClear400(nobody.get(SERVER + "/certificate"), "plain HTTP");
        SeedAndControlsTest.assertClear400(nobody.patch("/_sim/servers/Nowhere", "{'tls':true}"), "Nowhere");
    }

    @Test
    void theOptionNamesServers() {
        SimulatorOptions options = SimulatorOptions.small().with(clock);
        try (Simulator secured = Simulator.start(options.tls(Tls.only("Atlas")))) {
            assertEquals("https", secured.mediaServerUri("Atlas").getScheme());
            assertEquals("http", secured.mediaServerUri("Observatory").getScheme());
        }
        assertThrows(IllegalArgumentException.class, () -> Simulator.start(options.tls(Tls.only("Nowhere"))));
    }

    private int identity(HttpClient client) throws IOException, InterruptedException {
        URI identity = simulator.mediaServerUri("Observatory").resolve("/identity");
        return client.send(HttpRequest.newBuilder(identity).build(), BodyHandlers.ofString())
                .statusCode();
    }

    private static HttpClient trusting(String pem) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(
                "server",
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
