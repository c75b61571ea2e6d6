package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.world.PlayMethod;
import org.w3c.dom.Element;

/** The requests that the most used client makes to a media server. */
class MediaServerRequestsTest extends SimulatorTest {
    private Client owner;
    private Client guest;

    @BeforeEach
    void arrive() {
        owner = at("Observatory", "vega-token");
        guest = at("Observatory", luna.get("/api/v2/resources").attribute("resource", "accessToken"));
    }

    @Test
    void server() {
        Element root = owner.get("/").xml();
        assertEquals("Observatory", root.getAttribute("friendlyName"));
        assertEquals(machine, root.getAttribute("machineIdentifier"));
        assertEquals("1", root.getAttribute("myPlexSubscription"));
        assertEquals("vega@example.test", root.getAttribute("myPlexUsername"));
        Reply refused = at("Observatory", "wrong").get("/");
        assertEquals(401, refused.status());
        assertTrue(refused.body().contains("<h1>401 Unauthorized</h1>"));
        assertEquals("text/html", refused.type());
        assertEquals(404, owner.get("/nowhere").status());
    }

    @Test
    void identity() {
        JsonNode identity =
                at("Observatory", null).json().get("/identity").json().get("MediaContainer");
        assertEquals(machine, identity.get("machineIdentifier").asText());
        assertTrue(identity.get("claimed").isBoolean());
    }

    @Test
    void sections() {
        assertEquals(200, owner.get("/library").status());
        Reply all = owner.get("/library/sections");
        assertEquals(List.of("1", "2", "3"), all.attributes("Directory", "key"));
        for (String name : List.of("type", "title", "uuid", "agent", "scanner", "language", "createdAt", "updatedAt")) {
            assertTrue(all.first("Directory").hasAttribute(name), name);
        }
        assertFalse(all.all("Location").isEmpty());
        assertEquals(403, guest.get("/library").status());
        assertEquals(List.of("Movies", "Music"), guest.get("/library/sections/").attributes("Directory", "title"));
        assertEquals(404, guest.get("/library/sections/2/all").status());
    }

    @Test
    void totalSize() {
        String paging = "X-Plex-Container-Start=0&X-Plex-Container-Size=0";
        Reply none = owner.get("/library/sections/2/all?includeCollections=0&" + paging);
        assertEquals("36", none.xml().getAttribute("totalSize"));
        assertEquals("0", none.xml().getAttribute("size"));
        assertEquals(
                "432",
                owner.get("/library/sections/2/all?type=4&" + paging).xml().getAttribute("totalSize"));
        assertEquals(240, owner.get("/library/sections/1/all").all("Video").size());
        assertFalse(owner.json()
                .get("/library/sections/2/all?" + paging)
                .json()
                .at("/MediaContainer")
                .has("Metadata"));
    }

    @Test
    void sessions() {
        Reply sessions = owner.get("/status/sessions");
        assertEquals("2", sessions.xml().getAttribute("size"));
        Element own = sessions.all("Video").stream()
                .filter(video -> ((Element) video.getElementsByTagName("User").item(0))
                        .getAttribute("id")
                        .equals("1"))
                .findFirst()
                .orElseThrow();
        assertEquals(0, own.getElementsByTagName("TranscodeSession").getLength());
        assertEquals(1, sessions.all("TranscodeSession").size());
        assertTrue(sessions.attributes("User", "id").contains(String.valueOf(id("luna"))));
        for (String name : List.of("id", "bandwidth", "location")) {
            assertTrue(sessions.first("Session").hasAttribute(name), name);
        }
        assertFalse(sessions.all("Part").isEmpty());
        assertEquals(403, guest.get("/status/sessions").status());
        assertEquals(
                401, at("Observatory", "nova-token").get("/status/sessions").status());
        assertEquals(
                "1",
                ownSession(owner.json().get("/status/sessions").json())
                        .at("/User/id")
                        .textValue());
    }

    private static JsonNode ownSession(JsonNode sessions) {
        JsonNode list = sessions.at("/MediaContainer/Metadata");
        return list.get(0).at("/User/id").asText().equals("1") ? list.get(0) : list.get(1);
    }

    @Test
    void stop() {
        String id = owner.get("/status/sessions").attribute("Session", "id");
        assertEquals(25, id.length());
        assertEquals(
                403, owner.get("/status/sessions/terminate?sessionId=&reason=x").status());
        assertEquals(
                400, owner.get("/status/sessions/terminate?sessionid=" + id).status());
        Reply ended = owner.get("/status/sessions/terminate?sessionId=" + id + "&reason=Limit");
        assertEquals(200, ended.status());
        assertEquals("", ended.body());
        assertFalse(owner.get("/status/sessions").attributes("Session", "id").contains(id));
        assertEquals(
                404, owner.get("/status/sessions/terminate?sessionId=" + id).status());
    }

    @Test
    void transcodeSessions() {
        Element transcode = owner.get("/transcode/sessions").first("TranscodeSession");
        assertTrue(transcode.getAttribute("key").startsWith("/transcode/sessions/"));
        assertEquals("transcode", transcode.getAttribute("videoDecision"));
        assertEquals(200, owner.delete(transcode.getAttribute("key")).status());
        assertEquals(2, owner.get("/status/sessions").all("Session").size());
    }

    @Test
    void history() {
        Element row =
                owner.get("/status/sessions/history/all?sort=viewedAt:desc").first("Video");
        assertEquals(id("luna"), Long.parseLong(row.getAttribute("accountID")));
        for (String name : List.of("historyKey", "viewedAt", "deviceID", "ratingKey", "title", "librarySectionID")) {
            assertTrue(row.hasAttribute(name), name);
        }
        simulator.watching().watched("Observatory", "vega", "Series", 3);
        assertEquals(
                1,
                owner.get("/status/sessions/history/all?accountID=1")
                        .all("Video")
                        .size());
        long now = START.getEpochSecond();
        assertEquals(
                1,
                owner.get("/status/sessions/history/all?viewedAt%3E=" + now)
                        .all("Video")
                        .size());
        assertEquals(
                1,
                owner.get("/status/sessions/history/all?librarySectionID=2")
                        .all("Video")
                        .size());
    }

    @Test
    void systemAccounts() {
        Reply accounts = owner.get("/accounts");
        assertEquals("vega", accounts.with("Account", "id", "1").getAttribute("name"));
        assertEquals(
                "luna",
                accounts.with("Account", "id", String.valueOf(id("luna"))).getAttribute("name"));
        assertEquals(403, guest.get("/accounts").status());
    }

    @Test
    void systemDevices() {
        Element device = owner.get("/devices").first("Device");
        for (String name : List.of("id", "name", "platform", "clientIdentifier", "createdAt")) {
            assertTrue(device.hasAttribute(name), name);
        }
    }

    @Test
    void alertListener() {
        try (Socket socket = Socket.open(simulator.mediaServerUri("Observatory"), "vega-token")) {
            simulator.watching().start("Observatory", "luna", "Movies", 5, PlayMethod.DIRECT_PLAY, "Tablet");
            JsonNode started = socket.next();
            assertEquals("playing", started.at("/NotificationContainer/type").asText());
            assertEquals(
                    "playing",
                    started.at("/NotificationContainer/PlaySessionStateNotification/0/state")
                            .asText());
            String id = owner.get("/status/sessions").all("Session").getLast().getAttribute("id");
            owner.get("/status/sessions/terminate?sessionId=" + id);
            JsonNode ended = socket.next();
            assertEquals(
                    "stopped",
                    ended.at("/NotificationContainer/PlaySessionStateNotification/0/state")
                            .asText());
        }
    }

    @Test
    void backendOnly() {
        String id = owner.get("/status/sessions").attribute("Session", "id");
        assertEquals(
                200, owner.post("/status/sessions/terminate?sessionId=" + id).status());
        assertTrue(owner.json().get("/media/providers?includeStorage=1").body().contains("storageTotal"));
        assertEquals(
                10,
                owner.json()
                        .get("/statistics/resources?timespan=6")
                        .json()
                        .at("/MediaContainer/StatisticsResources")
                        .size());
        assertEquals(200, owner.get("/statistics/bandwidth").status());
        try (Events events = Events.open(simulator.mediaServerUri("Observatory"), "vega-token")) {
            simulator.watching().startLive("Observatory", "luna", "Tablet");
            assertEquals("event: playing", events.line());
            assertTrue(events.line().contains("PlaySessionStateNotification"));
        }
    }
}
