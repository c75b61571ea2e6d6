package org.streamsmanager.bulk;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a bulk edit invites, places, writes to and deletes. */
@QuarkusTest
class BulkActionsTest extends BulkCommunity {
    private static final Map<String, Object> LETTER = Map.of(
            "subjectEn", "Maintenance {name}\r\nBcc: everybody@example.test",
            "textEn", "On Sunday <b>nothing</b> works.\nSorry, {link}!\n\nSee you.",
            "subjectDe", "Wartung",
            "textDe", "Am Sonntag geht nichts.");
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void startMail() {
        mail.start();
    }

    @AfterEach
    void stopMail() {
        mail.stop();
    }

    @Test
    void whoeverHasTimeAndNoAccessIsInvitedAgain() {
        mailServer(mail.getSmtp().getPort());
        assertEquals(people, get(previewed("RE_INVITE", Map.of())).getInt("counts.alreadySo"), "all have access");
        apply(previewed("END_ACCESS", Map.of("cause", "by mistake")));
        letWork(Duration.ofMinutes(2));
        String edit = previewed("RE_INVITE", Map.of("cause", "it was a mistake"));
        JsonPath preview = get(edit);
        long invited = preview.getLong("counts.willChange");
        assertTrue(invited > 0, preview.prettify());
        assertEquals(invited, preview.getLong("effects.calls"), "one call each");
        long written = database.count("media_identity where state = 'CURRENT' and email is not null");
        assertEquals(written, preview.getLong("effects.messages"), "whoever has an address hears of it");
        apply(edit);
        letWork(Duration.ofMinutes(3));
        assertEquals("DONE", get(edit).getString("state"), get(edit).prettify());
        assertEquals(reachable, database.count("share where ended_at is null"));
        assertEquals(reachable, get(edit).getLong("rowStates.DONE"));
        assertEquals(written, mail.getReceivedMessages().length);

        undone(edit);
        letWork(Duration.ofMinutes(3));
        assertEquals(0, database.count("share where ended_at is null"), "an undo withdraws them");
    }

    @Test
    void whoeverWatchesElsewhereLeavesWhenTheNewInvitationIsAccepted() {
        String atlas = community("rigel-token", "Atlas");
        Map<String, Object> there = Map.of("serverId", atlas, "cause", "more room");
        String edit = previewed("SET_SERVER", there, only("luna"));
        assertEquals(List.of(List.of("Observatory")), rows(edit, "page=1").getList("items.after.leavesWhenAccepted"));
        apply(edit);
        letWork(Duration.ofMinutes(2));
        assertEquals("DONE", get(edit).getString("state"), get(edit).prettify());
        assertEquals(2, serversOf("luna").size(), "nobody is without a server in between");
        assertEquals(1, get(previewed("SET_SERVER", there, only("luna"))).getLong("counts.alreadySo"));

        world.plex().controls().accept("luna@example.test", "Atlas");
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        letWork(Duration.ofMinutes(2));
        assertEquals(List.of(atlas), serversOf("luna"));
        assertEquals(1, database.count("share where end_reason = 'MOVED'"));
        assertEquals(1, database.count("remote_effect where kind = 'END' and state = 'APPLIED'"));
    }

    @Test
    void aMoveThatWasNotAcceptedYetIsTakenBackByAnUndo() {
        String observatory = operator().get("/api/v1/servers").path("items[0].id");
        String atlas = community("rigel-token", "Atlas");
        String edit = previewed("SET_SERVER", Map.of("serverId", atlas), only("luna"));
        apply(edit);
        letWork(Duration.ofMinutes(2));
        undone(edit);
        letWork(Duration.ofMinutes(2));
        assertEquals(List.of(observatory), serversOf("luna"));
        assertEquals(1, get(edit).getLong("rowStates.UNDONE"), get(edit).prettify());
    }

    @Test
    void anInvitationToAnotherServerIsWithdrawnForTheChosenOneAndComesBackByAnUndo() {
        String observatory = operator().get("/api/v1/servers").path("items[0].id");
        String nova = invited("nova@example.test");
        String atlas = community("rigel-token", "Atlas");
        String edit = previewed("SET_SERVER", Map.of("serverId", atlas), Map.of("userIds", List.of(nova)));
        assertEquals(2, get(edit).getInt("effects.calls"), "one is withdrawn, one goes out");
        apply(edit);
        letWork(Duration.ofMinutes(2));
        assertEquals(List.of(atlas), serversOf("nova"));
        undone(edit);
        letWork(Duration.ofMinutes(2));
        assertEquals(List.of(observatory), serversOf("nova"));
    }

    @Test
    void anInvitationThatWasWithdrawnGoesOutAgainToAnAccountThatCanAcceptIt() {
        String nova = invited("nova@example.test");
        String edit = previewed("END_ACCESS", Map.of("cause", "by mistake"), Map.of("userIds", List.of(nova)));
        apply(edit);
        letWork(Duration.ofMinutes(2));
        assertEquals(List.of(), serversOf("nova"));
        undone(edit);
        letWork(Duration.ofMinutes(2));
        world.plex().controls().accept("nova@example.test", "Observatory");
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        letWork(Duration.ofMinutes(1));
        assertEquals(
                1,
                database.count("share s join media_identity i on i.id = s.identity_id where s.ended_at is null"
                        + " and s.state = 'ACTIVE' and i.state = 'CURRENT' and i.email = 'nova@example.test'"));
    }

    @Test
    void noServerOfThatNameIsNamed() {
        operator()
                .body(Map.of(
                        "action",
                        "SET_SERVER",
                        "fields",
                        Map.of("serverId", "0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e"),
                        "selection",
                        EVERYBODY))
                .post("/api/v1/bulk-edits")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/fields/serverId"));
    }

    @Test
    void peopleAreDeletedAsOneByOneAndNothingOfThemStaysInBulkEdits() {
        apply(previewed("EDIT_USER", Map.of("notes", "a secret of luna"), only("luna")));
        jobs.runDue();
        String edit = previewed("ERASE_USER", Map.of("cause", "they left"));
        JsonPath preview = get(edit);
        assertEquals("NOTHING", preview.getString("reversal"));
        assertEquals(people, preview.getLong("counts.willChange"));
        assertEquals(shares, preview.getLong("effects.calls"));
        assertTrue(
                rows(edit, "pageSize=500").getString("items.after.parts.code").contains("profile-erased"));
        apply(edit);
        letWork(Duration.ofMinutes(2));
        assertEquals("DONE", get(edit).getString("state"), get(edit).prettify());
        assertEquals(people, get(edit).getLong("rowStates.DONE"));
        assertEquals(people, database.count("app_user where closed_at is not null"));
        assertEquals(0, database.count("share where ended_at is null"));
        assertEquals(0, database.count("bulk_edit_row where before::text || after::text ~* 'luna|nova|secret'"));
        assertEquals(0, database.count("audit_detail where before::text || after::text ~* 'secret of luna'"));
        operator()
                .post("/api/v1/bulk-edits/" + edit + "/undo")
                .then()
                .statusCode(409)
                .body("code", equalTo("cannot-be-undone"));
    }

    @Test
    void aMailIsWrittenToEachOnceInTheirLanguageAndAsTheWordsStand() throws Exception {
        mailServer(mail.getSmtp().getPort());
        String edit = previewed("WRITE_MESSAGE", LETTER);
        JsonPath preview = get(edit);
        long written = preview.getLong("counts.willChange");
        assertTrue(written > 0 && written < people, preview.prettify());
        assertEquals(people - written, preview.getLong("problems.no-address-known"));
        assertEquals(written, preview.getLong("effects.messages"));
        assertEquals("NOTHING", preview.getString("reversal"));
        apply(edit);
        panel.diesAt("bulk-person-carried-out");
        jobs.runDue();
        letWork(Duration.ofMinutes(1));
        assertEquals("DONE", get(edit).getString("state"), get(edit).prettify());
        assertEquals(written, mail.getReceivedMessages().length, "one each");
        MimeMessage luna = to("luna@example.test");
        assertEquals("Maintenance {name} Bcc: everybody@example.test", luna.getSubject());
        String whole = GreenMailUtil.getWholeMessage(luna);
        assertTrue(whole.contains("On Sunday &lt;b&gt;nothing&lt;/b&gt; works.<br>"), whole);
        assertTrue(whole.contains("Sorry, {link}!"), "what an operator writes is no template");

        String again = previewed("WRITE_MESSAGE", LETTER);
        assertEquals(written, get(again).getLong("counts.alreadySo"), "nobody gets the same words twice");
    }

    @Test
    void aMailThatMayHaveGoneOutIsUnclearAndIsNotWrittenAgainByItself() throws Exception {
        mailServer(mail.getSmtp().getPort());
        String edit = previewed("WRITE_MESSAGE", LETTER, only("luna"));
        apply(edit);
        panel.diesAt("message-handed-over");
        letWork(Duration.ofMinutes(5));
        assertTrue(panel.died());
        JsonPath result = get(edit);
        assertEquals("DONE", result.getString("state"), result.prettify());
        assertEquals(1, result.getInt("rowStates.UNKNOWN"), result.prettify());
        assertEquals(List.of("never-known"), rows(edit, "state=UNKNOWN").getList("items.problem.code"));
        operator().post("/api/v1/bulk-edits/" + edit + "/retries").then().statusCode(409);
        assertEquals(1, mail.getReceivedMessages().length, "once");
    }

    @Test
    void withoutAMailServerNobodyIsWrittenToAndThatIsSaid() {
        String edit = previewed("WRITE_MESSAGE", LETTER);
        assertEquals(
                people, get(edit).getLong("problems.mail-not-set-up"), get(edit).prettify());
        assertEquals(0, database.count("outbox_message"));
    }

    @Test
    void aLetterNeedsSubjectAndText() {
        refused(Map.of(), "/fields/subjectEn");
        refused(Map.of("subjectEn", "x"), "/fields/textEn");
        refused(Map.of("textDe", "x"), "/fields/subjectDe");
        refused(Map.of("subjectEn", " ", "textEn", "x"), "/fields/subjectEn");
        refused(Map.of("subjectEn", "x".repeat(201), "textEn", "x"), "/fields/subjectEn");
    }

    @Test
    void thePreviewOfAFlagCountsTheLettersThatItCauses() {
        Map<String, Object> required = Map.of("required", true);
        assertEquals(
                0, get(previewed("REQUIRE_ACCOUNT_CHANGE", required)).getInt("effects.messages"), "no mail server");
        mailServer(mail.getSmtp().getPort());
        assertEquals(
                database.count("media_identity where state = 'CURRENT' and email is not null"),
                get(previewed("REQUIRE_ACCOUNT_CHANGE", required)).getLong("effects.messages"));
        assertFalse(get(previewed("EDIT_USER", Map.of("notes", "x"))).getLong("effects.messages") > 0);
    }

    private String invited(String address) {
        String user = operator()
                .body(Map.of("address", address))
                .post("/api/v1/invitations")
                .then()
                .statusCode(202)
                .extract()
                .path("user.id");
        letWork(Duration.ofMinutes(1));
        return user;
    }

    private void refused(Map<String, Object> letter, String pointer) {
        operator()
                .body(Map.of("action", "WRITE_MESSAGE", "fields", letter, "selection", EVERYBODY))
                .post("/api/v1/bulk-edits")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo(pointer));
    }

    private Map<String, Object> only(String... names) {
        return Map.of(
                "userIds",
                Arrays.stream(names)
                        .map(name -> database.column("select id from app_user where display_name ilike '" + name + "%'")
                                .getFirst())
                        .toList());
    }

    private List<String> serversOf(String name) {
        return database.column("select s.server_id from share s join app_user u on u.id = s.user_id"
                + " where s.ended_at is null and u.display_name ilike '" + name + "%'");
    }

    private MimeMessage to(String address) throws Exception {
        for (MimeMessage message : mail.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().contains(address)) {
                return message;
            }
        }
        throw new AssertionError("nothing was written to " + address);
    }
}
