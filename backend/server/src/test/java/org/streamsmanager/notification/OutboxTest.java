package org.streamsmanager.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.DyingPanel;
import org.streamsmanager.testing.PanelTest;
import org.streamsmanager.testing.ScriptedMailServer;

/** Mails leave once, or wait, or stop where nobody knows. */
@QuarkusTest
class OutboxTest extends PanelTest {
    private static final String PATH = "/api/v1/outbox-messages";
    private static final String SETTINGS = "/api/v1/settings/mail";

    @Inject
    Messages messages;

    @Inject
    DyingPanel panel;

    private final ScriptedMailServer scripted = new ScriptedMailServer();

    @AfterEach
    void stop() {
        scripted.close();
        panel.livesOn();
    }

    @Test
    void aMailArrivesOnceInBothFormsFromTheConfiguredSender() throws Exception {
        GreenMail server = greenMail();
        try {
            server.setUser("panel@example.test", "panel", "secret words");
            configure(settings(server.getSmtp().getPort(), "panel", "secret words"));
            send("one");
            send("one");
            jobs.runDue();
            jobs.runDue();
            assertEquals(1, server.getReceivedMessages().length);
            MimeMessage mail = server.getReceivedMessages()[0];
            assertEquals("Ihr Anmeldelink für Streams Manager", mail.getSubject());
            assertEquals("Atlas Club <panel@example.test>", mail.getFrom()[0].toString());
            assertEquals("Luna 🌙 <luna@example.test>", decoded(mail.getAllRecipients()[0]));
            assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
            assertEquals("help@example.test", mail.getReplyTo()[0].toString());
            assertTrue(mail.getContentType().startsWith("multipart/alternative"), mail.getContentType());
            String id = only().body("items[0].state", equalTo("SENT")).extract().path("items[0].id");
            assertEquals("<" + id + "@localhost>", mail.getMessageID());
            String whole = GreenMailUtil.getWholeMessage(mail);
            assertTrue(whole.contains("text/plain") && whole.contains("text/html"), whole);
        } finally {
            server.stop();
        }
    }

    @Test
    void aWrongPasswordIsToldAndTheMailWaitsUntilItIsRight() {
        GreenMail server = greenMail();
        try {
            server.setUser("panel@example.test", "panel", "secret words");
            configure(settings(server.getSmtp().getPort(), "panel", "wrong"));
            send("one");
            jobs.runDue();
            only().body("items[0].state", equalTo("WAITING")).body("items[0].problem", equalTo("sign-in-refused"));
            assertEquals(1, database.count("notice where kind = 'mail-server-refuses' and closed_at is null"));
            configure(settings(server.getSmtp().getPort(), "panel", "secret words"));
            world.pass(Duration.ofMinutes(1));
            jobs.runDue();
            only().body("items[0].state", equalTo("SENT")).body("items[0].attempts", equalTo(2));
            assertEquals(0, database.count("notice where closed_at is null"));
        } finally {
            server.stop();
        }
    }

    @Test
    void anUnknownRecipientEndsIt() {
        configure(settings(scripted.says("RCPT", "550 5.1.1 no such mailbox").port(), "", null));
        send("one");
        jobs.runDue();
        only().body("items[0].state", equalTo("FAILED"))
                .body("items[0].problem", equalTo("recipient-unknown"))
                .body("items[0].reply", containsString("550 5.1.1 no such mailbox"));
        assertEquals(0, database.count("scheduled_tasks"));
    }

    @Test
    void aServerThatIsBusyIsAskedAgainLaterAndLater() {
        configure(settings(scripted.says("RCPT", "451 4.7.1 grey-listed").port(), "", null));
        send("one");
        jobs.runDue();
        only().body("items[0].state", equalTo("WAITING")).body("items[0].problem", equalTo("try-later"));
        assertEquals(world.now().plus(Duration.ofMinutes(1)), jobs.nextDue());
        world.pass(Duration.ofMinutes(1));
        jobs.runDue();
        assertEquals(world.now().plus(Duration.ofMinutes(2)), jobs.nextDue());
        scripted.says("RCPT", "250 ok");
        world.pass(Duration.ofMinutes(2));
        jobs.runDue();
        only().body("items[0].state", equalTo("SENT"));
        assertEquals(1, scripted.mailsTaken());
    }

    @Test
    void aLineThatDropsAfterTheContentIsNeverTriedAgainByItself() {
        configure(settings(scripted.says(".", ScriptedMailServer.HANGS_UP).port(), "", null));
        send("one");
        jobs.runDue();
        String id = only().body("items[0].state", equalTo("UNKNOWN"))
                .body("items[0].problem", equalTo("perhaps-sent"))
                .extract()
                .path("items[0].id");
        world.pass(Duration.ofDays(1));
        jobs.runDue();
        assertEquals(1, scripted.mailsTaken());
        assertEquals(1, database.count("notice where kind = 'mail-perhaps-sent'"));
        scripted.says(".", "250 queued");
        operator().post(PATH + "/" + id + "/deliveries").then().statusCode(202);
        jobs.runDue();
        operator()
                .get(PATH + "/" + id)
                .then()
                .body("message.state", equalTo("SENT"))
                .body("deliveries.outcome", hasItems("UNKNOWN", "SENT"));
    }

    @Test
    void aServerThatSaysNothingAfterTheContentIsAsUnknown() {
        configure(settings(scripted.says(".", ScriptedMailServer.SILENT).port(), "", null));
        send("one");
        jobs.runDue();
        only().body("items[0].state", equalTo("UNKNOWN"));
    }

    @Test
    void aServerThatHangsBeforeTheContentIsTriedAgain() {
        configure(settings(scripted.says("MAIL", ScriptedMailServer.SILENT).port(), "", null));
        send("one");
        jobs.runDue();
        only().body("items[0].state", equalTo("WAITING")).body("items[0].problem", equalTo("timed-out"));
    }

    @Test
    void aPanelThatDiesWhileSendingDoesNotSendTwice() {
        for (String place : new String[] {"message-begun", "message-handed-over"}) {
            configure(settings(scripted.port(), "", null));
            send(place);
            panel.diesAt(place);
            jobs.runDue();
            assertTrue(panel.died(), place);
            world.pass(Duration.ofHours(1));
            jobs.runDue();
            operator().get(PATH).then().body("items[0].state", equalTo("UNKNOWN"));
        }
        assertEquals(1, scripted.mailsTaken(), "only the one that was handed over");
    }

    @Test
    void withoutAServerTheOperatorSeesTheLinkAndSendsItLater() {
        send("one");
        jobs.runDue();
        String id = only().body("items[0].state", equalTo("NOT_SENT"))
                .body("items[0].hasLink", equalTo(true))
                .extract()
                .path("items[0].id");
        operator().get(PATH + "/" + id + "/link").then().body("url", equalTo("https://panel.example/in#token=abc"));
        operator().post(PATH + "/" + id + "/deliveries").then().statusCode(409).body("code", equalTo("no-mail-server"));
        configure(settings(scripted.port(), "", null));
        operator().post(PATH + "/" + id + "/deliveries").then().statusCode(202);
        jobs.runDue();
        only().body("items[0].state", equalTo("SENT"));
        operator().get(PATH + "/" + id + "/link").then().statusCode(404);
        assertFalse(
                database.column("select link from outbox_message").getFirst().contains("token=abc"), "encrypted");
    }

    @Test
    void whatIsTooLateStaysAtHomeAndWhatWasTakenBackToo() {
        configure(settings(scripted.port(), "", null));
        QuarkusTransaction.requiringNew().run(() -> {
            messages.send(message("late").heldFor(Duration.ofHours(2)).lasting(Duration.ofHours(1)));
            messages.send(message("back").heldFor(Duration.ofMinutes(5)));
        });
        QuarkusTransaction.requiringNew().run(() -> messages.withdraw("back"));
        world.pass(Duration.ofHours(3));
        jobs.runDue();
        operator().get(PATH).then().body("items.state", hasItems("EXPIRED", "WITHDRAWN"));
        assertEquals(0, scripted.mailsTaken());
    }

    @Test
    void whatRollsBackIsNeverSent() {
        configure(settings(scripted.port(), "", null));
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    messages.send(message("one"));
                    throw new IllegalStateException("no");
                }));
        jobs.runDue();
        assertEquals(0, database.count("outbox_message"));
        assertEquals(0, scripted.mailsTaken());
    }

    @Test
    void theTestTellsWhatTheServerSaidLast() {
        tried(settings(scripted.port(), "", null), "operator@example.test")
                .body("passed", equalTo(true))
                .body("stage", equalTo("DONE"))
                .body("reply", equalTo("250 2.0.0 queued"))
                .body("mailSent", equalTo(true));
        scripted.says("MAIL", "530 5.7.0 Must issue a STARTTLS command first");
        tried(settings(scripted.port(), "", null), "operator@example.test")
                .body("passed", equalTo(false))
                .body("problem", equalTo("SIGN_IN_NEEDED"))
                .body("reply", containsString("530 5.7.0 Must issue a STARTTLS"));
        scripted.says("MAIL", "553 5.7.1 sender not allowed");
        tried(settings(scripted.port(), "", null), "operator@example.test").body("problem", equalTo("SENDER_REFUSED"));
        tried(with(settings(scripted.port(), "", null), "tls", "STARTTLS"), null)
                .body("problem", equalTo("STARTTLS_NOT_OFFERED"));
        tried(with(settings(scripted.port(), "", null), "tls", "TLS"), null).body("problem", equalTo("TLS_FAILED"));
        int closed = scripted.port();
        scripted.close();
        tried(settings(closed, "", null), null)
                .body("problem", equalTo("CONNECTION_REFUSED"))
                .body("stage", equalTo("CONNECT"));
    }

    @Test
    void thePasswordIsNeverAnsweredAndNeverGoesToAnotherServer() {
        configure(settings(scripted.port(), "panel", "secret words"));
        operator()
                .get(SETTINGS)
                .then()
                .body("passwordSet", equalTo(true))
                .body("password", equalTo(null))
                .body(not(containsString("secret words")));
        configure(with(settings(scripted.port(), "panel", null), "fromName", "Other name"));
        operator().get(SETTINGS).then().body("passwordSet", equalTo(true));
        configure(with(settings(scripted.port(), "panel", null), "host", "localhost"));
        operator().get(SETTINGS).then().body("passwordSet", equalTo(false));
        assertEquals(0, database.count("audit_detail where after::text like '%secret words%'"));
    }

    @Test
    void settingsThatCannotWorkAreRefused() {
        String etag = operator().get(SETTINGS).header("ETag");
        operator()
                .header("If-Match", etag)
                .body(with(settings(25, "", null), "fromAddress", "evil@example.test\r\nBcc: x@example.test"))
                .put(SETTINGS)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/fromAddress"));
        operator()
                .header("If-Match", etag)
                .body(with(settings(25, "", null), "host", ""))
                .put(SETTINGS)
                .then()
                .statusCode(422);
        given().get(PATH).then().statusCode(401);
    }

    private static GreenMail greenMail() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(com.icegreen.greenmail.configuration.GreenMailConfiguration.aConfig());
        server.start();
        return server;
    }

    private static String decoded(jakarta.mail.Address address) {
        jakarta.mail.internet.InternetAddress found = (jakarta.mail.internet.InternetAddress) address;
        return found.getPersonal() + " <" + found.getAddress() + ">";
    }

    private void send(String key) {
        QuarkusTransaction.requiringNew().run(() -> messages.send(message(key)));
    }

    private static Message message(String key) {
        return Message.of(MessageEvent.SIGN_IN_LINK, new Recipient("luna@example.test", "Luna 🌙", "de", null), key)
                .link("https://panel.example/in#token=abc");
    }

    private ValidatableResponse only() {
        return operator().get(PATH).then().statusCode(200).body("items", hasSize(1));
    }

    private ValidatableResponse tried(Map<String, Object> settings, String recipient) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("settings", settings));
        if (recipient != null) {
            body.put("recipient", recipient);
        }
        return operator().body(body).post(SETTINGS + "/tests").then().statusCode(200);
    }

    private void configure(Map<String, Object> settings) {
        String etag = operator().get(SETTINGS).header("ETag");
        operator().header("If-Match", etag).body(settings).put(SETTINGS).then().statusCode(200);
    }

    private static Map<String, Object> settings(int port, String user, String password) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("enabled", true);
        values.put("host", "127.0.0.1");
        values.put("port", port);
        values.put("tls", "NONE");
        values.put("username", user);
        values.put("fromAddress", "panel@example.test");
        values.put("fromName", "Atlas Club");
        values.put("replyTo", "help@example.test");
        if (password != null) {
            values.put("password", password);
        }
        return values;
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        values.put(name, value);
        return values;
    }
}
