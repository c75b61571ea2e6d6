package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.world.PlayMethod;

/** What a media server tells beside what is played. */
class NotificationsTest extends SimulatorTest {
    private static final String ITEMS = "/_sim/servers/Observatory/libraries/Movies/items";

    @Test
    void itemsThatComeAreAnActivityWithATimeline() {
        try (Socket socket = Socket.open(simulator.mediaServerUri("Observatory"), "vega-token")) {
            assertEquals(204, nobody.post(ITEMS, "{'count':2}").status());
            JsonNode started = socket.next().get("NotificationContainer");
            assertEquals("activity", started.get("type").asText());
            JsonNode notice = started.at("/ActivityNotification/0");
            assertEquals("started", notice.get("event").asText());
            assertEquals("library.update.section", notice.at("/Activity/type").asText());
            assertEquals("1", notice.at("/Activity/Context/librarySectionID").asText());
            for (String title : List.of("Movies 241", "Movies 242")) {
                JsonNode entry = socket.next().at("/NotificationContainer/TimelineEntry/0");
                assertEquals(title, entry.get("title").asText());
                assertEquals("1", entry.get("sectionID").asText());
                assertEquals(5, entry.get("state").asInt());
            }
            assertEquals(
                    "ended",
                    socket.next()
                            .at("/NotificationContainer/ActivityNotification/0/event")
                            .asText());
        }
        assertEquals(
                "242",
                at("Observatory", "vega-token")
                        .get("/library/sections/1/all?X-Plex-Container-Start=0&X-Plex-Container-Size=0")
                        .xml()
                        .getAttribute("totalSize"));
    }

    @Test
    void itemsThatGoAreToldToo() {
        try (Socket socket = Socket.open(simulator.mediaServerUri("Observatory"), "vega-token")) {
            nobody.post(ITEMS, "{'count':-1}");
            socket.next();
            assertEquals(
                    9,
                    socket.next()
                            .at("/NotificationContainer/TimelineEntry/0/state")
                            .asInt());
        }
        SeedAndControlsTest.assertClear400(nobody.post(ITEMS, "{'count':-1000}"), "only 239 items");
    }

    @Test
    void aConversionStartsAndEnds() {
        try (Socket socket = Socket.open(simulator.mediaServerUri("Observatory"), "vega-token")) {
            long key = simulator.watching().start("Observatory", "luna", "Movies", 5, PlayMethod.TRANSCODE, "Tablet");
            simulator.watching().stop("Observatory", key);
            List<String> types = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                types.add(socket.next().at("/NotificationContainer/type").asText());
            }
            assertEquals(List.of("playing", "transcodeSession.start", "playing", "transcodeSession.end"), types);
        }
    }

    @Test
    void filtersChooseTheEventsOfAStream() {
        try (Events events = Events.open(simulator.mediaServerUri("Observatory"), "vega-token", "timeline,activity")) {
            simulator.watching().start("Observatory", "luna", "Movies", 5, PlayMethod.DIRECT_PLAY, "Tablet");
            nobody.post(ITEMS, "{'count':1}");
            assertEquals("event: activity", events.line());
            assertTrue(events.line().contains("ActivityNotification"));
            events.line();
            assertEquals("event: timeline", events.line());
            assertTrue(events.line().contains("\"itemID\":\"100240\""));
        }
    }

    @Test
    void aResetIsNoNews() {
        try (Socket socket = Socket.open(simulator.mediaServerUri("Observatory"), "vega-token")) {
            simulator.reset();
            vega.get("/api/v2/user");
            nobody.post(ITEMS, "{'count':1}");
            assertEquals(
                    "activity", socket.next().at("/NotificationContainer/type").asText());
        }
    }
}
