package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.control.ShareState;
import org.streamsmanager.simulator.seed.Seed;
import org.w3c.dom.Element;

/** What a seed holds, and what the controls can do, over HTTP. */
class SeedAndControlsTest extends SimulatorTest {
    @Test
    void smallSeed() {
        assertEquals(
                List.of("movie", "show", "artist"),
                vega.get("/api/servers/" + machine).attributes("Section", "type"));
        ShareState luna = simulator.controls().sharesOf("luna").getFirst();
        assertTrue(luna.accepted());
        assertEquals(List.of("Movies", "Music"), luna.libraries());
        assertEquals("label=kids", luna.settings().filterMovies());
        assertEquals(200, nova.get("/api/v2/user").status());
        assertEquals(0, simulator.controls().sharesOf("nova").size());
        Client owner = at("Observatory", "vega-token");
        assertEquals(2, owner.get("/status/sessions").all("Session").size());
        assertEquals(1, owner.get("/status/sessions/history/all").all("Video").size());
        assertEquals(1, owner.get("/devices").all("Device").size());
        assertEquals("Atlas", rigel.get("/api/v2/resources").attribute("resource", "name"));
        assertNumbersNeverMeet();
    }

    private void assertNumbersNeverMeet() {
        Set<String> global = new HashSet<>(vega.get("/api/servers/" + machine).attributes("Section", "id"));
        Reply users = vega.get("/api/users/");
        assertTrue(global.addAll(users.attributes("User", "id")));
        assertTrue(global.addAll(users.attributes("Server", "id")));
        assertTrue(global.addAll(users.attributes("Server", "serverId")));
        assertFalse(global.removeAll(List.of("1", "2", "3")));
    }

    @Test
    void communitySeed() {
        try (Simulator community =
                Simulator.start(SimulatorOptions.community().with(clock).users(500))) {
            assertEquals(4, community.mediaServerUris().size());
            long people = community
                    .universe()
                    .ask(world -> world.accounts().all().stream()
                            .filter(a -> a.id() > 50_000_000)
                            .count());
            List<ShareState> shares = community.controls().shares();
            long unregistered =
                    shares.stream().filter(share -> share.person() == null).count();
            assertEquals(500, people + unregistered);
            assertTrue(unregistered > 10);
            for (String server : List.of("Observatory", "Atlas", "Planetarium", "Meridian")) {
                Stream<ShareState> there =
                        shares.stream().filter(share -> share.server().equals(server));
                assertEquals(2, there.map(ShareState::accepted).distinct().count(), server);
            }
            assertTrue(shares.stream()
                            .filter(share -> !share.accepted() && share.person() != null)
                            .count()
                    > 10);
            Reply users = Client.of(community.plexTvUri(), "vega-token").get("/api/users");
            assertTrue(users.attributes("User", "title").contains("emoji 🎬 fan")
                    || users.body().contains("&lt;b&gt;bold"));
            assertEquals(
                    200,
                    Client.of(community.plexTvUri(), "altair-token")
                            .get("/api/v2/user")
                            .status());
        }
    }

    @Test
    void resetAndSeed() {
        vega.delete("/api/v2/sharings/" + id("luna"));
        assertEquals(204, nobody.post("/_sim/reset", "{'seed':'small'}").status());
        assertEquals(1, simulator.controls().sharesOf("luna").size());
        assertEquals(
                204,
                nobody.post("/_sim/reset", "{'seed':'community','users':60}").status());
        assertEquals(4, nobody.get("/_sim/servers").json().size());
        assertClear400(nobody.post("/_sim/reset", "{'seed':'huge'}"), "huge");
        assertClear400(nobody.post("/_sim/reset", "{'seed':7}"), "must be a text");
        assertClear400(nobody.post("/_sim/reset", "nonsense"), "not JSON");
        simulator.reset();
        assertEquals(Seed.SMALL, Seed.of("small"));
    }

    static void assertClear400(Reply reply, String hint) {
        assertEquals(400, reply.status());
        assertTrue(reply.json().get("error").asText().contains(hint), reply.body());
    }

    @Test
    void acceptDeclineExpireInvite() {
        String named = "{'person':'nova','server':'Observatory'}";
        for (String way : List.of("decline", "expire", "accept")) {
            invite("nova@example.test", "Movies");
            assertEquals(204, nobody.post("/_sim/invitations/" + way, named).status());
            assertEquals(
                    0,
                    vega.json()
                            .get("/api/v2/shared_servers/owned/pending")
                            .json()
                            .size());
        }
        assertTrue(simulator.controls().sharesOf("nova").getFirst().accepted());
        assertClear400(nobody.post("/_sim/invitations/accept", named), "no open invitation");
        assertClear400(nobody.post("/_sim/invitations/accept", "{'person':'nova'}"), "\"server\" is missing");
    }

    @Test
    void claimDenyExpirePin() {
        Element claimed = nobody.post("/api/v2/pins").xml();
        Element denied = nobody.post("/api/v2/pins").xml();
        Element expired = nobody.post("/api/v2/pins").xml();
        nobody.post("/_sim/pins/" + claimed.getAttribute("code") + "/claim", "{'account':'nova'}");
        nobody.post("/_sim/pins/" + denied.getAttribute("code") + "/deny", "{}");
        nobody.post("/_sim/pins/" + expired.getAttribute("code") + "/expire", "{}");
        assertNotEquals(
                "",
                nobody.get("/api/v2/pins/" + claimed.getAttribute("id")).xml().getAttribute("authToken"));
        assertEquals(
                "",
                nobody.get("/api/v2/pins/" + denied.getAttribute("id")).xml().getAttribute("authToken"));
        assertEquals(
                404, nobody.get("/api/v2/pins/" + expired.getAttribute("id")).status());
        assertEquals(
                404,
                nova.form("PUT", "/api/v2/pins/link", "code=" + denied.getAttribute("code"))
                        .status());
    }

    @Test
    void startPauseStopSession() {
        JsonNode started = nobody.post(
                        "/_sim/servers/Observatory/sessions",
                        "{'person':'luna','library':'Music','item':2,'method':'direct-stream'}")
                .json();
        String session = "/_sim/servers/Observatory/sessions/"
                + started.get("sessionKey").asLong();
        Client owner = at("Observatory", "vega-token");
        assertEquals(
                "copy",
                owner.get("/status/sessions")
                        .first("Track")
                        .getElementsByTagName("TranscodeSession")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("audioDecision")
                        .getNodeValue());
        nobody.post(session + "/pause", "{}");
        assertTrue(owner.get("/status/sessions").attributes("Player", "state").contains("paused"));
        assertEquals(204, nobody.delete(session).status());
        assertEquals(2, owner.get("/status/sessions").all("Session").size());
        assertEquals(
                2,
                owner.get("/status/sessions/history/all")
                        .xml()
                        .getElementsByTagName("*")
                        .getLength());
        assertClear400(nobody.post(session + "/pause", "{}"), "no session");
    }

    @Test
    void passOnOff() {
        Client owner = at("Observatory", "vega-token");
        String id = owner.get("/status/sessions").attribute("Session", "id");
        nobody.patch("/_sim/people/vega", "{'plexPass':false}");
        assertEquals("0", vega.get("/api/v2/user").attribute("subscription", "active"));
        assertEquals(
                401, owner.get("/status/sessions/terminate?sessionId=" + id).status());
        nobody.patch("/_sim/people/vega", "{'plexPass':true}");
        assertEquals(
                200, owner.get("/status/sessions/terminate?sessionId=" + id).status());
        assertClear400(nobody.patch("/_sim/people/vega", "{'plexPass':'yes'}"), "true or false");
    }

    @Test
    void libraryChanges() {
        long before = library("Movies");
        nobody.post("/_sim/servers/Observatory/libraries", "{'type':'movie','title':'Anime','items':5}");
        nobody.patch("/_sim/servers/Observatory/libraries/Series", "{'title':'Shows'}");
        nobody.delete("/_sim/servers/Observatory/libraries/Music");
        nobody.post("/_sim/servers/Observatory/libraries/Movies/recreate", "{}");
        assertEquals(
                List.of("Shows", "Anime", "Movies"),
                vega.get("/api/servers/" + machine).attributes("Section", "title"));
        assertNotEquals(before, library("Movies"));
        assertEquals(
                List.of("2", "4", "5"),
                at("Observatory", "vega-token").get("/library/sections").attributes("Directory", "key"));
        assertEquals(List.of(), simulator.controls().sharesOf("luna").getFirst().libraries());
    }

    @Test
    void revokeToken() {
        assertEquals(
                204,
                nobody.post("/_sim/tokens/revoke", "{'token':'vega-token'}").status());
        assertEquals(401, vega.get("/api/v2/user").status());
        assertEquals(422, vega.get("/api/users").status());
        assertEquals(401, at("Observatory", "vega-token").get("/").status());
        nobody.post("/_sim/tokens", "{'account':'vega','token':'vega-new'}");
        assertEquals(200, as("vega-new").get("/api/users").status());
    }

    @Test
    void serverAbsentOrDead() {
        simulator.servers().listed("Observatory", false);
        assertEquals(0, vega.get("/api/v2/resources").all("resource").size());
        simulator.servers().listed("Observatory", true);
        simulator.reachable("Observatory", false);
        assertThrows(Client.NoAnswer.class, () -> at("Observatory", null).get("/identity"));
        simulator.reachable("Observatory", true);
        assertEquals(200, at("Observatory", null).get("/identity").status());
        nobody.patch("/_sim/servers/Observatory", "{'advertisedHost':'nowhere.invalid'}");
        assertEquals("nowhere.invalid", vega.get("/api/v2/resources").attribute("connection", "address"));
    }

    @Test
    void advanceClock() {
        assertEquals(204, nobody.put("/_sim/clock", "{'advance':'P1D'}").status());
        assertEquals("2026-02-01T10:00:00Z", vega.get("/api/v2/resources").attribute("resource", "lastSeenAt"));
        nobody.put("/_sim/clock", "{'now':'2027-01-01T00:00:00Z'}");
        assertEquals(
                "2027-01-01T00:00:00Z",
                nobody.get("/_sim/clock").json().get("now").asText());
        assertClear400(nobody.put("/_sim/clock", "{'advance':'soon'}"), "soon");
    }

    @Test
    void requestRecord() {
        vega.get("/api/users/");
        vega.get("/api/v2/no/such/thing?X-Plex-Token=secret");
        assertEquals(1, simulator.record().count("GET", "/api/users", "vega"));
        assertEquals(1, simulator.record().unknown().size());
        Reply record = nobody.get("/_sim/record");
        assertFalse(record.body().contains("vega-token") || record.body().contains("secret"));
        assertEquals(2, record.json().size() - 1, "the third is the identity asked for by the set-up");
        assertEquals(204, nobody.delete("/_sim/record").status());
        assertEquals(0, nobody.get("/_sim/record/counts").json().size());
    }
}
