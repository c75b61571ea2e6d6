package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The requests that the most used client makes to plex.tv, attribute by attribute as it reads them. */
class PlexTvRequestsTest extends SimulatorTest {
    @Test
    void accountByToken() {
        Reply user = vega.get("/api/v2/user");
        Element root = user.xml();
        assertEquals("user", root.getTagName());
        assertEquals("vega-token", root.getAttribute("authToken"));
        assertTrue(Long.parseLong(root.getAttribute("id")) > 0);
        assertEquals(16, root.getAttribute("uuid").length());
        assertTrue(root.hasAttribute("scrobbleTypes"));
        assertTrue(user.attribute("subscription", "subscribedAt")
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC"));
        assertTrue(user.attributes("feature", "id").contains("session_kick"));
        assertEquals(List.of("all"), user.attributes("entitlement", "id"));
        assertEquals(List.of("plexpass"), user.attributes("role", "id"));
        assertEquals(1, user.all("profile").size());
        assertNoEmptyBooleans(root);
        assertTrue(vega.json()
                .get("/api/v2/user")
                .json()
                .at("/subscription/active")
                .isBoolean());
    }

    private static void assertNoEmptyBooleans(Element user) {
        for (String name : List.of("confirmed", "protected", "restricted", "home", "guest", "homeAdmin", "anonymous")) {
            assertTrue(user.getAttribute(name).matches("[01]"), name);
        }
    }

    @Test
    void accountByPassword() {
        Reply right = nobody.form("POST", "/api/v2/users/signin", "login=vega&password=vega-password&rememberMe=True");
        assertEquals(201, right.status());
        String token = right.xml().getAttribute("authToken");
        assertEquals(200, as(token).get("/api/v2/user").status());
        assertError(nobody.form("POST", "/api/v2/users/signin", "login=vega&password=wrong"), 401, "1001");

        simulator.accounts().verificationCode("vega", "123456");
        Reply wanted = nobody.form("POST", "/api/v2/users/signin", "login=vega&password=vega-password");
        assertError(wanted, 401, "1029");
        assertTrue(wanted.body().contains("verification code"));
        String withCode = "login=vega&password=vega-password&verificationCode=";
        assertError(nobody.form("POST", "/api/v2/users/signin", withCode + "000000"), 401, "1028");
        assertEquals(
                201,
                nobody.form("POST", "/api/v2/users/signin", withCode + "123456").status());
        String appended = "login=vega&password=vega-password123456";
        assertEquals(201, nobody.form("POST", "/api/v2/users/signin", appended).status());
    }

    static void assertError(Reply reply, int status, String code) {
        assertEquals(status, reply.status(), reply.body());
        assertEquals(code, reply.attribute("error", "code"));
    }

    @Test
    void ping() {
        assertEquals("1", vega.get("/api/v2/ping").xml().getTextContent());
        assertTrue(vega.json().get("/api/v2/ping").json().get("pong").asBoolean());
    }

    @Test
    void signOut() {
        assertEquals(204, nova.delete("/api/v2/users/signout").status());
        assertError(nova.get("/api/v2/user"), 401, "1001");
    }

    @Test
    void pinLogin() {
        Reply pin = nobody.post("/api/v2/pins");
        assertEquals(201, pin.status());
        assertEquals("pin", pin.xml().getTagName());
        assertEquals(4, pin.xml().getAttribute("code").length());
        assertEquals("", pin.xml().getAttribute("authToken"));
    }

    @Test
    void pinLoginStrong() {
        Reply pin = nobody.post("/api/v2/pins?strong=True");
        assertEquals(25, pin.xml().getAttribute("code").length());
        assertEquals("1800", pin.xml().getAttribute("expiresIn"));
        assertTrue(nobody.json()
                .post("/api/v2/pins", "{'strong':true}")
                .json()
                .get("authToken")
                .isNull());
    }

    @Test
    void checkLogin() {
        Element pin = nobody.post("/api/v2/pins?strong=True").xml();
        String poll = "/api/v2/pins/" + pin.getAttribute("id");
        assertTrue(nobody.get(poll).xml().hasAttribute("authToken"));
        simulator.accounts().claimPin(pin.getAttribute("code"), "nova");
        String token = nobody.get(poll).xml().getAttribute("authToken");
        assertEquals("nova", as(token).get("/api/v2/user").xml().getAttribute("username"));
        clock.advance(Duration.ofMinutes(31));
        assertEquals(404, nobody.get(poll).status());
    }

    @Test
    void linkPin() {
        Element pin = nobody.post("/api/v2/pins").xml();
        assertEquals(
                204,
                nova.form("PUT", "/api/v2/pins/link", "code=" + pin.getAttribute("code"))
                        .status());
        assertNotEquals(
                "", nobody.get("/api/v2/pins/" + pin.getAttribute("id")).xml().getAttribute("authToken"));
        assertEquals(404, nova.form("PUT", "/api/v2/pins/link", "code=zzzz").status());
        assertTrue(nobody.get("/auth").body().contains("Allow"));
    }

    @Test
    void resources() {
        Reply own = vega.get("/api/v2/resources?includeHttps=1&includeRelay=1");
        Element resource = own.first("resource");
        assertEquals("resources", own.xml().getTagName());
        assertTrue(resource.getAttribute("createdAt").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
        assertTrue(resource.getAttribute("lastSeenAt").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
        assertFalse(resource.hasAttribute("ownerId"));
        assertEquals("1", resource.getAttribute("owned"));
        Element shared = luna.get("/api/v2/resources").first("resource");
        assertEquals(id("vega"), Long.parseLong(shared.getAttribute("ownerId")));
        assertNotEquals("luna-token", shared.getAttribute("accessToken"));
        assertEquals(1, vega.get("/api/resources").all("Device").size());
    }

    @Test
    void connect() {
        Reply resources = luna.get("/api/v2/resources");
        Client onServer = as(resources.attribute("resource", "accessToken"))
                .asking(URI.create(resources.attribute("connection", "uri")));
        assertEquals(machine, onServer.get("/").xml().getAttribute("machineIdentifier"));
        assertEquals(
                401,
                luna.asking(simulator.mediaServerUri("Observatory")).get("/").status());
    }

    @Test
    void devices() {
        nova.get("/api/v2/user");
        Reply devices = nova.get("/devices.xml");
        Element device = devices.with("Device", "clientIdentifier", "test-client");
        assertEquals(
                204,
                nova.delete("/devices/" + device.getAttribute("id") + ".xml").status());
        assertFalse(nova.get("/devices.xml").attributes("Device", "id").contains(device.getAttribute("id")));
        assertFalse(vega.get("/devices.xml").all("Connection").isEmpty());
    }

    @Test
    void users() {
        Reply users = vega.get("/api/users/");
        Element user = users.with("User", "username", "luna");
        assertEquals("label=kids", user.getAttribute("filterMovies"));
        assertEquals("1", user.getAttribute("allowSync"));
        for (String name :
                List.of("id", "title", "email", "home", "restricted", "protected", "thumb", "allowChannels")) {
            assertTrue(user.hasAttribute(name), name);
        }
        Element server = (Element) user.getElementsByTagName("Server").item(0);
        assertEquals(machine, server.getAttribute("machineIdentifier"));
        assertEquals("2", server.getAttribute("numLibraries"));
        assertEquals("0", server.getAttribute("pending"));
        Element kid = users.with("User", "title", "Kid");
        assertEquals("", kid.getAttribute("email"));
        assertEquals("1", kid.getAttribute("restricted"));
        assertFalse(users.attributes("User", "username").contains("vega"));
    }

    @Test
    void user() {
        Reply users = vega.get("/api/users/");
        Element user = users.with("User", "email", "luna@example.test");
        assertEquals(id("luna"), Long.parseLong(user.getAttribute("id")));
        assertEquals("luna", user.getAttribute("title"));
    }

    @Test
    void sectionsOfShare() {
        Reply share = vega.get("/api/servers/" + machine + "/shared_servers/" + shareId("luna"));
        assertEquals(List.of("1", "0", "1"), share.attributes("Section", "shared"));
        assertEquals(List.of("1", "2", "3"), share.attributes("Section", "key"));
        assertEquals(String.valueOf(library("Movies")), share.attribute("Section", "id"));
    }

    private String shareId(String person) {
        Element user = vega.get("/api/users/").with("User", "username", person);
        return ((Element) user.getElementsByTagName("Server").item(0)).getAttribute("id");
    }

    @Test
    void tokenOfUser() {
        Reply shares = vega.get("/api/servers/" + machine + "/shared_servers");
        String token = shares.with("SharedServer", "userID", String.valueOf(id("luna")))
                .getAttribute("accessToken");
        assertEquals(
                2,
                at("Observatory", token)
                        .get("/library/sections")
                        .all("Directory")
                        .size());
    }

    private static final String INVITE = "{'server_id':'%s','shared_server':{'library_section_ids':[%s],%s},"
            + "'sharing_settings':{'allowSync':'1','allowCameraUpload':'0','allowChannels':'0',"
            + "'filterMovies':'','filterTelevision':'','filterMusic':''}}";

    private Reply inviteV1(String who, Object... libraries) {
        String ids =
                String.join(",", Arrays.stream(libraries).map(String::valueOf).toList());
        return vega.post("/api/servers/" + machine + "/shared_servers", INVITE.formatted(machine, ids, who));
    }

    @Test
    void inviteFriend() {
        Element server = (Element) vega.get("/api/servers/" + machine).xml().getFirstChild();
        assertEquals("Server", server.getTagName());
        Reply invited = inviteV1("'invited_email':'nova@example.test'", library("Movies"));
        assertEquals(200, invited.status());
        assertEquals(List.of("1", "0", "0"), invited.attributes("Section", "shared"));
        Reply twice = inviteV1("'invited_email':'nova@example.test'", library("Movies"));
        assertEquals(400, twice.status());
        assertTrue(twice.attribute("Response", "status").contains("already sharing this server with"));
        assertEquals(400, inviteV1("'invited_email':'vega'", library("Movies")).status());
        assertEquals(400, inviteV1("'invited_email':'stella'", 1).status());
    }

    @Test
    void updateFriendWithShare() {
        String share = shareId("luna");
        String path = "/api/servers/" + machine + "/shared_servers/" + share;
        Reply changed = vega.put(
                path,
                "{'server_id':'%s','shared_server':{'library_section_ids':[%d]}}"
                        .formatted(machine, library("Series")));
        assertEquals(200, changed.status());
        assertEquals(List.of("0", "1", "0"), vega.get(path).attributes("Section", "shared"));
        assertEquals(share, shareId("luna"));
    }

    @Test
    void updateFriendWithoutShare() {
        simulator.controls().befriend("vega", "nova");
        assertEquals(
                200, inviteV1("'invited_id':" + id("nova"), library("Movies")).status());
        assertTrue(vega.get("/api/users/").attributes("User", "username").contains("nova"));
    }

    @Test
    void updateFriendRemoveSections() {
        Reply removed = vega.delete("/api/servers/" + machine + "/shared_servers/" + shareId("luna"));
        assertEquals(200, removed.status());
        Element still = vega.get("/api/users/").with("User", "username", "luna");
        assertEquals(0, still.getElementsByTagName("Server").getLength());
        Reply without = vega.delete("/api/servers/" + machine + "/shared_servers");
        assertEquals(404, without.status());
        assertTrue(without.type().startsWith("text/html"));
    }

    @Test
    void updateFriendSettings() {
        String path = "/api/v2/sharings/" + id("luna");
        assertEquals(
                204,
                vega.put(path + "?allowSync=0&filterMovies=label%3Dkids%252Cfamily")
                        .status());
        Element user = vega.get("/api/users/").with("User", "username", "luna");
        assertEquals("label=kids%2Cfamily", user.getAttribute("filterMovies"));
        assertEquals("0", user.getAttribute("allowSync"));
        assertEquals(
                404, vega.put("/api/v2/sharings/" + id("nova") + "?allowSync=0").status());
    }

    @Test
    void removeFriend() {
        assertEquals(204, vega.delete("/api/v2/sharings/" + id("luna")).status());
        assertFalse(vega.get("/api/users/").attributes("User", "username").contains("luna"));
        assertEquals(0, simulator.controls().sharesOf("luna").size());
        assertError(vega.delete("/api/v2/sharings/" + id("luna")), 404, "1002");
    }

    @Test
    void pendingInvites() {
        invite("nova@example.test", "Movies");
        Element sent = vega.get("/api/invites/requested").first("Invite");
        assertEquals(String.valueOf(START.getEpochSecond()), sent.getAttribute("createdAt"));
        assertEquals("0", sent.getAttribute("home"));
        assertEquals("1", sent.getAttribute("server"));
        assertEquals("nova", sent.getAttribute("username"));
        assertEquals("Observatory", ((Element) sent.getFirstChild()).getAttribute("name"));
        Element received = nova.get("/api/invites/requests").first("Invite");
        assertEquals(id("vega"), Long.parseLong(received.getAttribute("id")));
    }

    @Test
    void cancelInvite() {
        invite("nova@example.test", "Movies");
        String path = "/api/invites/requested/" + id("nova") + "?friend=0&home=0&server=1";
        assertEquals(200, vega.delete(path).status());
        assertEquals(0, nova.get("/api/invites/requests").all("Invite").size());
        assertEquals(404, vega.delete(path).status());
        invite("comet@example.test", "Movies");
        assertEquals(
                200,
                vega.delete("/api/invites/requested/comet%40example.test?friend=0&home=0&server=1")
                        .status());
        assertEquals(
                0,
                vega.json().get("/api/v2/shared_servers/owned/pending").json().size());
    }

    @Test
    void acceptInvite() {
        invite("nova@example.test", "Movies");
        String path = "/api/invites/requests/" + id("vega") + "?friend=0&home=0&server=1";
        assertEquals(200, nova.put(path).status());
        assertTrue(simulator.controls().sharesOf("nova").getFirst().accepted());
        assertEquals(404, nova.put(path).status());
    }

    @Test
    void homeUsers() {
        assertEquals(
                201,
                vega.post("/api/home/users?invitedEmail=nova%40example.test").status());
        Element invite = vega.get("/api/invites/requested").first("Invite");
        assertEquals("1", invite.getAttribute("home"));
        assertEquals(
                200,
                nova.put("/api/invites/requests/" + id("vega") + "?friend=0&home=1&server=0")
                        .status());
        assertEquals(201, vega.post("/api/home/users?title=Toddler").status());
        List<String> titles = vega.get("/api/v2/home/users").attributes("user", "title");
        assertTrue(titles.containsAll(List.of("vega", "nova", "Toddler", "Kid")), titles.toString());
        assertEquals(200, vega.delete("/api/home/users/" + id("nova")).status());
        assertFalse(vega.get("/api/home/users").attributes("User", "title").contains("nova"));
        simulator.accounts().plexPass("vega", false);
        Reply refused = vega.post("/api/home/users?invitedEmail=nova%40example.test");
        assertTrue(refused.attribute("Response", "status").contains("requires a Plex Pass"));
    }

    @Test
    void webhooks() {
        assertEquals(
                201,
                vega.form("POST", "/api/v2/user/webhooks", "urls[]=http://a.test/1&urls[]=http://a.test/2")
                        .status());
        assertEquals(
                List.of("http://a.test/1", "http://a.test/2"),
                vega.get("/api/v2/user/webhooks").attributes("webhook", "url"));
        vega.form("POST", "/api/v2/user/webhooks", "urls=");
        assertEquals(0, vega.json().get("/api/v2/user/webhooks").json().size());
        assertEquals(403, nova.get("/api/v2/user/webhooks").status());
    }

    @Test
    void backendOnly() {
        assertEquals("0", vega.post("/api/users/validate?invited_email=nova").attribute("Response", "code"));
        assertEquals(
                400,
                vega.post("/api/users/validate?invited_email=unknown%40example.test")
                        .status());
        assertEquals(
                library("Movies"),
                vega.json()
                        .get("/api/v2/servers/" + machine)
                        .json()
                        .at("/librarySections/0/id")
                        .asLong());
        assertEquals(404, vega.get("/api/v2/servers/" + machine("Atlas")).status());
        assertEquals(
                "luna",
                vega.json().get("/api/v2/friends").json().at("/0/username").asText());
        assertEquals(
                2, vega.json().get("/api/v2/home/users").json().get("users").size());
        Reply settings = vega.json()
                .post(
                        "/api/v2/sharing_settings",
                        "{'invitedId':%d,'settings':{'allowTuners':1,'filterMusic':'label=calm'}}"
                                .formatted(id("luna")));
        assertEquals(200, settings.status());
        Element user = vega.get("/api/users/").with("User", "username", "luna");
        assertEquals("1", user.getAttribute("allowTuners"));
        assertEquals("0", user.getAttribute("allowSync"), "settings are replaced whole");
        assertEquals(
                400,
                Client.of(simulator.plexTvUri(), "vega-token")
                        .withoutIdentifier()
                        .get("/api/v2/user")
                        .status());
        assertEquals(422, as("wrong").get("/api/users").status());
        assertEquals(410, vega.get("/api/friends/1").status());
    }
}
