package org.streamsmanager.correspondence;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** People are told what they have to do, where they see it, and once. */
@QuarkusTest
class CorrespondenceTest extends CommunityTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void startMail() {
        server.start();
    }

    @AfterEach
    void stopMail() {
        server.stop();
    }

    @Test
    void aChangeOfAccountIsToldFromTheFlagToTheEnd() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        configureMail();
        community("rigel-token", "Atlas");
        loseTheAccount();
        requireAccountChange();
        tell();
        assertEquals(List.of(), subjects(), "there is time to undo it");
        world.pass(Duration.ofMinutes(5));
        tell();
        tell();
        assertTrue(
                subjects().contains("luna@example.test Action needed: change your Plex account for Streams Manager"),
                subjects().toString());
        long told = subjects().size();
        changeAccount(luna, "nova@example.test");
        assertTrue(
                subjects().contains("nova@example.test Accept your invitation to Atlas"),
                subjects().toString());
        world.plex().controls().accept("nova@example.test", "Atlas");
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        letWork(Duration.ofSeconds(5));
        assertTrue(
                subjects().stream().anyMatch(subject -> subject.endsWith("All done: you can watch on Atlas")),
                subjects().toString());
        tell();
        assertTrue(
                subjects().stream().anyMatch(subject -> subject.startsWith("nova@example.test Shall ")),
                subjects().toString());
        assertEquals(told + 3, subjects().size(), "each thing once");
    }

    @Test
    void whatIsTakenBackInTimeIsNotSent() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        configureMail();
        operator()
                .body(Map.of("cause", "a mistake"))
                .put("/api/v1/users/" + luna + "/account-change-requirement")
                .then()
                .statusCode(204);
        operator()
                .delete("/api/v1/users/" + luna + "/account-change-requirement")
                .then()
                .statusCode(204);
        world.pass(Duration.ofMinutes(30));
        tell();
        assertEquals(List.of(), subjects());
    }

    @Test
    void aSignInLinkIsMailedWhenTheOperatorWantsIt() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        configureMail();
        operator()
                .post("/api/v1/users/" + luna + "/sign-in-links")
                .then()
                .statusCode(201)
                .body("mailed", equalTo(false));
        operator()
                .body(Map.of("userIds", List.of(luna), "mail", true))
                .post("/api/v1/sign-in-links")
                .then()
                .statusCode(201)
                .body("items[0].mailed", equalTo(true));
        jobs.runDue();
        assertEquals(List.of("luna@example.test Your sign-in link for Streams Manager"), subjects());
    }

    private void tell() {
        jobs.run("tell-account-changes");
        jobs.runDue();
    }

    private List<String> subjects() {
        return Arrays.stream(server.getReceivedMessages())
                .map(CorrespondenceTest::line)
                .toList();
    }

    private static String line(MimeMessage mail) {
        try {
            return ((jakarta.mail.internet.InternetAddress) mail.getAllRecipients()[0]).getAddress() + " "
                    + mail.getSubject();
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private void configureMail() {
        String etag = operator().get("/api/v1/settings/mail").header("ETag");
        operator()
                .header("If-Match", etag)
                .body(Map.of(
                        "enabled", true,
                        "host", "127.0.0.1",
                        "port", server.getSmtp().getPort(),
                        "tls", "NONE",
                        "username", "",
                        "fromAddress", "panel@example.test",
                        "fromName", "",
                        "replyTo", ""))
                .put("/api/v1/settings/mail")
                .then()
                .statusCode(200);
    }
}
