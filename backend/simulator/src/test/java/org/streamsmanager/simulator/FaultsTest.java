package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.control.ShareState;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.RateLimit;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.simulator.world.SharingSettings;

/** Every way of going wrong, as a client meets it. */
class FaultsTest extends SimulatorTest {
    private static final Target ANY_TV = Target.plexTv("*", "*");
    private static final Target LISTS = Target.plexTv("GET", "/api/v2/shared_servers/owned/*");

    @Test
    void rateLimit() {
        simulator.faults().once(new Fault.RateLimited(null), ANY_TV);
        Reply plain = vega.get("/api/v2/user");
        PlexTvRequestsTest.assertError(plain, 429, "1003");
        assertTrue(plain.headers().firstValue("Retry-After").isEmpty());
        simulator.faults().once(new Fault.RateLimited(7), ANY_TV);
        assertEquals(
                "7",
                vega.get("/api/v2/user").headers().firstValue("Retry-After").orElseThrow());
        simulator.rateLimit(new RateLimit(2, 5));
        try {
            List<Integer> own = List.of(pinged(vega), pinged(vega), pinged(vega));
            assertEquals(List.of(200, 200, 429), own);
            assertEquals(List.of(200, 200, 429), List.of(pinged(nova), pinged(luna), pinged(rigel)));
            clock.advance(Duration.ofSeconds(1));
            assertEquals(200, pinged(vega));
        } finally {
            simulator.rateLimit(RateLimit.OFF);
        }
    }

    private static int pinged(Client client) {
        return client.get("/api/v2/ping").status();
    }

    @Test
    void tokenDead() {
        Fault dead = new Fault.Refusing(Refusal.TOKEN_INVALID);
        simulator.faults().next(2, dead, ANY_TV);
        PlexTvRequestsTest.assertError(vega.get("/api/v2/user"), 401, "1001");
        Reply v1 = vega.get("/api/users");
        assertEquals(422, v1.status());
        assertEquals("Invalid token", v1.first("error").getTextContent());
        simulator.faults().once(dead, Target.mediaServers("*", "*"));
        assertEquals(401, at("Observatory", "vega-token").get("/").status());
        assertEquals(200, vega.get("/api/v2/user").status());
    }

    @Test
    void secondFactor() {
        Target signIn = Target.plexTv("POST", "/api/v2/users/signin");
        simulator.faults().once(new Fault.Refusing(Refusal.CODE_WANTED), signIn);
        simulator.faults().once(new Fault.Refusing(Refusal.CODE_WRONG), signIn);
        simulator.faults().once(new Fault.Refusing(Refusal.BLOCKED), signIn);
        for (String code : List.of("1029", "1028", "1031")) {
            Reply reply = nobody.form("POST", "/api/v2/users/signin", "login=vega&password=vega-password");
            PlexTvRequestsTest.assertError(reply, 401, code);
        }
    }

    @Test
    void endpointGone() {
        simulator.faults().once(new Fault.Gone(), ANY_TV);
        Reply gone = vega.get("/api/invites/requested");
        assertEquals(410, gone.status());
        assertEquals("This endpoint was deprecated and removed", gone.attribute("Response", "status"));
        simulator.faults().once(new Fault.Missing(), ANY_TV);
        PlexTvRequestsTest.assertError(vega.get("/api/v2/shared_servers/owned/pending"), 404, "1002");
    }

    @Test
    void outage() {
        for (int status : List.of(500, 502, 503)) {
            simulator.faults().once(new Fault.Page(status), ANY_TV);
            Reply page = vega.json().get("/api/v2/user");
            assertEquals(status, page.status());
            assertTrue(page.type().startsWith("text/html"));
        }
        simulator.faults().always(new Fault.CutInBody(), ANY_TV);
        assertThrows(Client.NoAnswer.class, () -> vega.get("/api/v2/user"));
        simulator.faults().clear();
        simulator.plexTvReachable(false);
        assertThrows(Client.NoAnswer.class, () -> vega.get("/api/v2/user"));
        simulator.plexTvReachable(true);
        simulator.servers().advertise("Observatory", "nowhere.invalid");
        assertTrue(vega.get("/api/v2/resources").attribute("connection", "uri").contains("nowhere.invalid"));
    }

    @Test
    void slowAndHang() {
        simulator.faults().once(new Fault.Slow(Duration.ofMillis(300)), ANY_TV);
        long start = System.nanoTime();
        assertEquals(200, vega.get("/api/v2/user").status());
        assertTrue(System.nanoTime() - start >= Duration.ofMillis(290).toNanos());
        simulator.faults().always(new Fault.Hang(), ANY_TV);
        assertThrows(
                Client.NoAnswer.class,
                () -> vega.patient(Duration.ofMillis(300)).get("/api/v2/user"));
    }

    @Test
    void ambiguousWrite() {
        Target invite = Target.plexTv("POST", "/api/v2/shared_servers");
        simulator.faults().once(new Fault.CutBefore(), invite);
        assertThrows(Client.NoAnswer.class, () -> invite("nova", "Movies"));
        assertEquals(0, simulator.controls().sharesOf("nova").size());
        simulator.faults().once(new Fault.CutAfter(), invite);
        assertThrows(Client.NoAnswer.class, () -> invite("nova", "Movies"));
        assertEquals(1, simulator.controls().sharesOf("nova").size());
    }

    @Test
    void lyingReads() {
        simulator.faults().once(new Fault.EmptyList(null), LISTS);
        assertEquals(
                0,
                vega.json().get("/api/v2/shared_servers/owned/accepted").json().size());
        simulator.faults().once(new Fault.HalfList("Section"), ANY_TV);
        assertEquals(1, vega.get("/api/servers/" + machine).all("Section").size());
        simulator.faults().once(new Fault.HtmlInstead(), ANY_TV);
        Reply html = vega.json().get("/api/v2/user");
        assertEquals(200, html.status());
        assertTrue(html.type().startsWith("text/html"));
        simulator.faults().once(new Fault.Truncated(), ANY_TV);
        assertThrows(IllegalStateException.class, () -> vega.get("/api/users").xml());
        simulator.faults().once(new Fault.UnknownFields(), ANY_TV);
        assertEquals("42", vega.get("/api/users").first("User").getAttribute("unheardOf"));
        simulator.faults().once(new Fault.WithoutFields(Fault.WithoutFields.OPTIONAL), ANY_TV);
        assertFalse(vega.get("/api/users").first("User").hasAttribute("thumb"));
        simulator
                .faults()
                .once(new Fault.WithoutFields(Set.of("Session")), Target.mediaServers("GET", "/status/sessions"));
        Reply sessions = at("Observatory", "vega-token").get("/status/sessions");
        assertEquals(2, sessions.all("Video").size());
        assertEquals(0, sessions.all("Session").size());
    }

    @Test
    void staleReads() {
        simulator.faults().always(new Fault.Stale(Duration.ofSeconds(30), 0), LISTS);
        invite("nova", "Movies");
        assertEquals(0, pending());
        clock.advance(Duration.ofSeconds(31));
        assertEquals(1, pending());
        simulator.faults().clear();
        simulator.faults().always(new Fault.Stale(Duration.ZERO, 2), LISTS);
        simulator.controls().accept("nova", "Observatory");
        assertEquals(List.of(1, 1, 0), List.of(pending(), pending(), pending()));
    }

    private int pending() {
        return vega.json().get("/api/v2/shared_servers/owned/pending").json().size();
    }

    @Test
    void silentlyIgnoredWrite() {
        simulator.faults().once(new Fault.Ignored(), ANY_TV);
        ShareState before = simulator.controls().sharesOf("luna").getFirst();
        Reply changed = vega.json()
                .post(
                        "/api/v2/shared_servers/" + before.id(),
                        "{'librarySectionIds':[%d],'settings':{'allowSync':false}}".formatted(108200342));
        assertEquals(200, changed.status());
        assertEquals(before, simulator.controls().sharesOf("luna").getFirst());
    }

    @Test
    void duplicates() {
        invite("nova", "Movies");
        Reply v2 = invite("nova", "Movies");
        assertEquals(422, v2.status());
        assertEquals(1999, v2.json().at("/errors/0/code").asInt());
        assertEquals("base", v2.json().at("/errors/0/field").asText());
        assertEquals(400, v2.json().at("/errors/0/status").asInt());
        simulator.faults().once(new Fault.Refusing(Refusal.ALREADY_SHARED.error("stella")), ANY_TV);
        Reply v1 = vega.post("/api/servers/" + machine + "/shared_servers", "{}");
        assertEquals(400, v1.status());
        assertTrue(v1.attribute("Response", "status").startsWith("You're already sharing this server with stella."));
    }

    @Test
    void refused() {
        long movies = library("Movies");
        assertEquals(400, invite("nobodyatall", "Movies").status());
        assertEquals(400, invite("vega", "Movies").status());
        for (Refusal reason : List.of(Refusal.TERMS, Refusal.PEOPLE_LIMIT)) {
            simulator.faults().once(new Fault.Refusing(reason), Target.plexTv("POST", "*"));
            assertEquals(400, invite("nova").status());
        }
        simulator.controls().peopleLimit(2);
        Reply full = invite("nova", "Movies");
        assertTrue(full.json().at("/errors/0/message").asText().contains("limit"), full.body());
        simulator.faults().once(new Fault.Refusing(Refusal.PASS_WANTED), Target.plexTv("POST", "*"));
        assertEquals(403, invite("nova", "Movies").status());
        assertTrue(movies > 0);
    }

    @Test
    void drift() {
        simulator.controls().changeLibraries("luna", "Observatory", "Series");
        simulator.controls().changeSettings("luna", "Observatory", SharingSettings.NONE);
        ShareState changed = simulator.controls().sharesOf("luna").getFirst();
        assertEquals(List.of("Series"), changed.libraries());
        assertFalse(changed.settings().allowSync());
        simulator.controls().unshare("luna", "Observatory");
        assertTrue(vega.get("/api/users").attributes("User", "username").contains("luna"));
        simulator.controls().removePerson("vega", "luna");
        assertFalse(vega.get("/api/users").attributes("User", "username").contains("luna"));
        simulator.servers().claimServer("Observatory", "rigel", false);
        assertEquals(404, vega.get("/api/servers/" + machine).status());
        assertEquals(200, rigel.get("/api/servers/" + machine).status());
        simulator.servers().claimServer("Observatory", "vega", true);
        assertFalse(machine.equals(machine("Observatory")));
        simulator.accounts().closeAccount("vega");
        assertEquals(401, vega.get("/api/v2/user").status());
        assertEquals("0", at("Observatory", null).get("/identity").xml().getAttribute("claimed"));
    }

    @Test
    void mediaServerTrouble() {
        Target server = Target.mediaServer("Observatory", "*", "*");
        for (int status : List.of(401, 403, 503)) {
            simulator.faults().once(new Fault.Page(status), server);
            assertEquals(status, at("Observatory", "vega-token").get("/").status());
        }
        simulator.faults().once(new Fault.WrongMachine("somebody-else"), server);
        assertEquals("somebody-else", machine("Observatory"));
        assertEquals(machine("Observatory"), machine);
        URI uri = simulator.mediaServerUri("Observatory");
        simulator.faults().once(new Fault.Dropped(), server);
        try (Socket dropped = Socket.open(uri, "vega-token")) {
            dropped.awaitEnd();
        }
        try (Socket open = Socket.open(uri, "vega-token")) {
            simulator.dropNotifications("Observatory");
            open.awaitEnd();
        }
        simulator.faults().once(new Fault.Silent(), server);
        try (Socket silent = Socket.open(uri, "vega-token");
                Socket hearing = Socket.open(uri, "vega-token")) {
            simulator.watching().startLive("Observatory", "luna", "Tablet");
            hearing.next();
            assertTrue(silent.quiet());
        }
    }

    @Test
    void terminateTrouble() {
        Client owner = at("Observatory", "vega-token");
        String id = owner.get("/status/sessions").attribute("Session", "id");
        String terminate = "/status/sessions/terminate?sessionId=" + id;
        simulator.accounts().plexPass("vega", false);
        assertEquals(401, owner.get(terminate).status());
        simulator.accounts().plexPass("vega", true);
        simulator.faults().once(new Fault.Ignored(), Target.mediaServers("*", "/status/sessions/terminate"));
        assertEquals(200, owner.get(terminate).status());
        assertTrue(owner.get("/status/sessions").attributes("Session", "id").contains(id));
        simulator.faults().once(new Fault.Missing(), Target.mediaServers("*", "/status/sessions/terminate"));
        assertEquals(404, owner.get(terminate).status());
    }

    @Test
    void acceptanceTrouble() {
        invite("comet@example.test", "Movies");
        simulator.controls().acceptAs("comet@example.test", "Observatory", "nova");
        ShareState accepted = simulator.controls().sharesOf("nova").getFirst();
        assertTrue(accepted.accepted());
        assertEquals(
                "comet@example.test",
                vega.json()
                        .get("/api/v2/shared_servers/owned/accepted")
                        .json()
                        .findValues("invitedEmail")
                        .getLast()
                        .asText());

        invite("meteor@example.test", "Movies");
        simulator.accounts().register("meteor", "meteor@example.test");
        simulator.accounts().confirmed("meteor", false);
        long share = simulator.controls().sharesOf("meteor").getFirst().id();
        assertEquals(
                400,
                as("meteor-token")
                        .post("/api/v2/shared_servers/" + share + "/accept")
                        .status());
        simulator.accounts().confirmed("meteor", true);
        assertEquals(
                204,
                as("meteor-token")
                        .post("/api/v2/shared_servers/" + share + "/accept")
                        .status());

        simulator.controls().leave("nova", "Observatory");
        assertTrue(simulator.controls().sharesOf("nova").getFirst().left());
        assertTrue(vega.json().get("/api/v2/shared_servers/owned/accepted").json().findValuesAsText("leftAt").stream()
                .anyMatch(at -> !at.equals("null")));
        assertEquals(0, nova.get("/api/v2/resources").all("resource").size());
    }
}
