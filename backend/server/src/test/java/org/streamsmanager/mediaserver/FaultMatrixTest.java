package org.streamsmanager.mediaserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.control.ShareState;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.testing.CommunityTest;

/**
 * Every fault on every use that is made of an account: what the operator is told, how healthy the account is afterwards,
 * and that what was known is still known. The matrix is printed.
 */
@QuarkusTest
class FaultMatrixTest extends CommunityTest {
    @Inject
    Sharing sharing;

    private String account;
    private String server;
    private String movies;
    private ShareChange narrowed;
    private List<String> known;

    @BeforeEach
    void know() {
        server = community("vega-token", "Observatory");
        account = operator().get("/api/v1/plex-accounts").path("items[0].id");
        importEverybody(server);
        movies = database.column("select global_id from library where title = 'Movies'")
                .getFirst();
        RemoteShare luna = complete(sharing.shares(serverId())).stream()
                .filter(share -> "luna".equals(share.username()))
                .findFirst()
                .orElseThrow();
        narrowed = new ShareChange(luna.remoteShareId(), luna.remoteUserId(), Set.of(movies), Rights.NONE, null);
        known = knowledge();
        assertFalse(known.isEmpty());
    }

    @Test
    void noFaultTakesAnythingAway() {
        List<String> wrong = new ArrayList<>();
        System.out.printf("%n%-14s %-13s %-38s %-15s %s%n", "fault", "call", "told", "health", "knowledge");
        faults().forEach((name, fault) -> uses().forEach((use, work) -> {
            world.plex().faults().always(fault, Target.plexTv("*", "*"));
            String told = work.get();
            world.plex().faults().clear();
            String health = operator().get("/api/v1/plex-accounts/" + account).path("health");
            boolean kept = knowledge().equals(known);
            System.out.printf("%-14s %-13s %-38s %-15s %s%n", name, use, told, health, kept ? "kept" : "LOST");
            judge(name, use, told, health, kept).forEach(wrong::add);
            recover();
        }));
        assertEquals(List.of(), wrong);
    }

    /** The account is not to blame for its server. */
    @Test
    void noFaultOfTheServerItselfTakesAnythingAway() {
        List<String> wrong = new ArrayList<>();
        System.out.printf("%n%-14s %-13s %-38s %-15s %s%n", "server fault", "call", "told", "health", "knowledge");
        serverFaults()
                .forEach((name, fault) -> serverUses().forEach((use, work) -> {
                    world.plex().faults().always(fault, Target.mediaServers("*", "*"));
                    String told = work.get();
                    world.plex().faults().clear();
                    String health =
                            operator().get("/api/v1/plex-accounts/" + account).path("health");
                    boolean kept = knowledge().equals(known);
                    System.out.printf("%-14s %-13s %-38s %-15s %s%n", name, use, told, health, kept ? "kept" : "LOST");
                    if (!kept || !health.equals("HEALTHY") || told.startsWith("500") || told.startsWith("200 true")) {
                        wrong.add(name + " on " + use + ": " + told + ", " + health
                                + (kept ? "" : ", knowledge was lost"));
                    }
                    recover();
                }));
        assertEquals(List.of(), wrong);
    }

    private static List<RemoteShare> complete(Reading<RemoteShare> reading) {
        return ((Reading.Complete<RemoteShare>) reading).items();
    }

    private static Map<String, Fault> serverFaults() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("other machine", new Fault.WrongMachine("f00d"));
        faults.put("refused 401", new Fault.Page(401));
        faults.put("blocked 403", new Fault.Page(403));
        faults.put("missing 404", new Fault.Page(404));
        faults.put("restarting 503", new Fault.Page(503));
        faults.put("html", new Fault.HtmlInstead());
        faults.put("truncated", new Fault.Truncated());
        faults.put("cut before", new Fault.CutBefore());
        faults.put("cut in body", new Fault.CutInBody());
        return faults;
    }

    private Map<String, Supplier<String>> serverUses() {
        Map<String, Supplier<String>> uses = new LinkedHashMap<>();
        uses.put("test", () -> {
            Response answer = operator().post("/api/v1/servers/" + server + "/tests");
            return answer.statusCode() + " " + answer.path("reachable") + " " + answer.path("problem");
        });
        uses.put("synchronise", uses().get("synchronise"));
        return uses;
    }

    private List<String> judge(String fault, String use, String told, String health, boolean kept) {
        List<String> wrong = new ArrayList<>();
        String where = fault + " on " + use + ": ";
        if (!kept) {
            wrong.add(where + "knowledge was lost");
        }
        if (told.startsWith("500")) {
            wrong.add(where + told);
        }
        boolean rejected = health.equals("TOKEN_REJECTED");
        if (rejected != fault.equals("token dead")) {
            wrong.add(where + "the token is " + (rejected ? "" : "not ") + "said to be rejected");
        }
        if (fault.equals("limited") && !health.equals("LIMITED")) {
            wrong.add(where + "a limit is not seen as one, but as " + health);
        }
        if (told.contains(", made") && (told.startsWith("Refused") || told.startsWith("Unavailable"))) {
            wrong.add(where + "was made, and nobody will look: " + told);
        }
        boolean lies = Set.of("empty list", "half list").contains(fault);
        if (!lies && !told.contains("Failed") && told.startsWith("2") && use.equals("servers")) {
            wrong.add(where + "a failure passes for an answer: " + told);
        }
        return wrong;
    }

    private static Map<String, Fault> faults() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("token dead", new Fault.Refusing(Refusal.TOKEN_INVALID));
        faults.put("blocked 403", new Fault.Page(403));
        faults.put("missing 404", new Fault.Missing());
        faults.put("gone 410", new Fault.Gone());
        faults.put("page 422", new Fault.Page(422));
        faults.put("terms 400", new Fault.Refusing(Refusal.TERMS));
        faults.put("limited", new Fault.RateLimited(null));
        faults.put("limited 77 s", new Fault.RateLimited(77));
        faults.put("error 500", new Fault.Page(500));
        faults.put("error 502", new Fault.Page(502));
        faults.put("error 503", new Fault.Page(503));
        faults.put("html", new Fault.HtmlInstead());
        faults.put("truncated", new Fault.Truncated());
        faults.put("cut before", new Fault.CutBefore());
        faults.put("cut after", new Fault.CutAfter());
        faults.put("cut in body", new Fault.CutInBody());
        faults.put("empty list", new Fault.EmptyList(null));
        faults.put("half list", new Fault.HalfList(null));
        return faults;
    }

    private Map<String, Supplier<String>> uses() {
        Map<String, Supplier<String>> uses = new LinkedHashMap<>();
        uses.put("test", () -> {
            Response answer = operator().post("/api/v1/plex-accounts/" + account + "/tests");
            return answer.statusCode() + " " + answer.path("health");
        });
        uses.put("servers", () -> {
            Response answer = operator().get("/api/v1/plex-accounts/" + account + "/available-servers");
            return answer.statusCode() + " " + answer.path("code");
        });
        uses.put("synchronise", () -> {
            operator()
                    .post("/api/v1/servers/" + server + "/synchronisations")
                    .then()
                    .statusCode(202);
            jobs.runDue();
            Response report = operator().get("/api/v1/servers/" + server + "/synchronisations");
            return report.path("items[0].state") + " "
                    + report.jsonPath().getList("items[0].changed").size() + " changed";
        });
        uses.put("people", () -> {
            operator()
                    .body(Map.of("serverId", server))
                    .post("/api/v1/people-imports")
                    .then()
                    .statusCode(202);
            jobs.runDue();
            return operator().get("/api/v1/people-imports").path("items[0].state");
        });
        uses.put(
                "shares",
                () -> sharing.shares(UUID.fromString(server)).getClass().getSimpleName());
        uses.put(
                "look up",
                () -> sharing.lookUp(UUID.fromString(server), "nova").getClass().getSimpleName());
        uses.put("invite", () -> {
            String made = sharing.invite(serverId(), new Invitation("nova", Set.of(movies), Rights.NONE))
                    .getClass()
                    .getSimpleName();
            return withdrawn(made, !sharesOfNova().isEmpty());
        });
        uses.put("change", () -> {
            List<String> before = everyShare();
            Outcome outcome = sharing.change(serverId(), narrowed);
            boolean made = !everyShare().equals(before);
            world.plex().controls().changeLibraries("luna", "Observatory", "Movies", "Music");
            return outcome.getClass().getSimpleName() + (made ? ", made" : ", not made");
        });
        uses.put("end", () -> {
            world.plex().controls().invite("Observatory", "nova");
            String share = String.valueOf(sharesOfNova().getFirst().id());
            String outcome = sharing.end(serverId(), share).getClass().getSimpleName();
            return withdrawn(outcome, sharesOfNova().isEmpty());
        });
        return uses;
    }

    private String withdrawn(String outcome, boolean made) {
        if (!sharesOfNova().isEmpty()) {
            world.plex().controls().removePerson("vega", "nova");
        }
        return outcome + (made ? ", made" : ", not made");
    }

    private UUID serverId() {
        return UUID.fromString(server);
    }

    private List<ShareState> sharesOfNova() {
        return world.plex().controls().sharesOf("nova");
    }

    private List<String> everyShare() {
        return world.plex().controls().shares().stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }

    /** As if the fault had passed long ago. */
    private void recover() {
        world.pass(Duration.ofMinutes(20));
        jobs.runDue();
        operator().post("/api/v1/plex-accounts/" + account + "/tests").then().statusCode(200);
        String health = operator().get("/api/v1/plex-accounts/" + account).path("health");
        assertTrue(health.equals("HEALTHY"), health);
    }

    private List<String> knowledge() {
        List<String> rows = new ArrayList<>();
        rows.addAll(database.column("select title || ' ' || state || ' ' || coalesce(global_id, '-') || ' ' || group_id"
                + " from library order by title"));
        rows.addAll(database.column("select state || ' ' || coalesce(remote_share_id, '-') from share order by 1"));
        rows.addAll(database.column("select machine_id || ' ' || state || ' ' || seats_taken from server"));
        rows.addAll(database.column("select id::text from media_identity where state = 'CURRENT' order by 1"));
        return rows;
    }
}
