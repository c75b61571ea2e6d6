package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;

class InvitationStoryTest extends SimulatorTest {
    @Test
    void anInvitationIsSentAcceptedUsedAndTakenBack() {
        JsonNode share = invite("nova@example.test", "Movies").json();
        assertFalse(share.get("accepted").asBoolean());
        assertEquals(
                1,
                vega.json().get("/api/v2/shared_servers/owned/pending").json().size());
        assertEquals(List.of("nova"), vega.get("/api/invites/requested").attributes("Invite", "username"));

        long id = nova.json()
                .get("/api/v2/shared_servers/invites/received/pending")
                .json()
                .at("/0/sharedServers/0/id")
                .asLong();
        assertEquals(share.get("id").asLong(), id);
        assertEquals(204, nova.post("/api/v2/shared_servers/" + id + "/accept").status());

        JsonNode resource = nova.json().get("/api/v2/resources").json().get(0);
        Client onServer = at("Observatory", resource.get("accessToken").asText());
        assertEquals(List.of("Movies"), onServer.get("/library/sections").attributes("Directory", "title"));
        assertEquals(403, onServer.get("/library").status());
        assertTrue(vega.get("/api/users/").attributes("User", "username").contains("nova"));

        assertEquals(204, vega.delete("/api/v2/shared_servers/" + id).status());
        assertEquals(401, onServer.get("/library/sections").status());
        assertEquals(0, nova.json().get("/api/v2/resources").json().size());
    }

    @Test
    void anAddressThatNobodyHasRegisteredWaitsForItsPerson() {
        JsonNode share = invite("comet@example.test", "Movies", "Series").json();
        assertTrue(share.get("invited").isNull());
        assertEquals("comet@example.test", vega.get("/api/invites/requested").attribute("Invite", "id"));

        long id = simulator.accounts().register("comet", "Comet@example.test");
        assertEquals(String.valueOf(id), vega.get("/api/invites/requested").attribute("Invite", "id"));
        simulator.controls().accept("comet", "Observatory");
        assertTrue(vega.get("/api/users/").attributes("User", "id").contains(String.valueOf(id)));
    }

    @Test
    void anEmptyListOpensEverythingAndALocalKeyIsRefused() {
        assertTrue(invite("nova@example.test").json().get("allLibraries").asBoolean());
        Reply local = vega.json()
                .post(
                        "/api/v2/shared_servers",
                        "{'machineIdentifier':'%s','invitedEmail':'stella','librarySectionIds':[1]}"
                                .formatted(machine));
        assertEquals(400, local.status());
    }

    @Test
    void aChangeThatIsCutAfterwardsHasBeenMade() {
        simulator.faults().once(new Fault.CutAfter(), Target.plexTv("POST", "/api/v2/shared_servers"));
        assertThrows(Client.NoAnswer.class, () -> invite("nova", "Movies"));
        assertEquals(1, simulator.controls().sharesOf("nova").size());
        assertEquals(422, invite("nova", "Movies").status());
    }

    @Test
    void anInvitationAnsweredFromAnAccountThatHasAccessReplacesIt() {
        invite("comet@example.test", "Series");
        simulator.controls().acceptAs("comet@example.test", "Observatory", "luna");
        assertEquals(1, simulator.controls().sharesOf("luna").size());
        assertEquals(
                List.of("Series"),
                simulator.controls().sharesOf("luna").getFirst().libraries());
    }

    @Test
    void aManagedUserWithARestrictionProfileKeepsItsSettings() {
        String created = vega.form(
                        "POST", "/api/v2/home/users/restricted", "friendlyName=Twin&restrictionProfile=little_kid")
                .xml()
                .getAttribute("id");
        assertEquals(
                422,
                vega.put("/api/v2/sharings/" + created + "?filterMovies=label%3Dkids")
                        .status());
    }

    @Test
    void aHomeUserHasAccessAtOnce() {
        String kid = String.valueOf(simulator.controls().shares().stream()
                .filter(share -> share.person().equals("Kid"))
                .findFirst()
                .orElseThrow()
                .id());
        vega.delete("/api/v2/shared_servers/" + kid);
        long id = Long.parseLong(
                vega.get("/api/users").with("User", "title", "Kid").getAttribute("id"));
        Reply again = vega.json()
                .post(
                        "/api/v2/shared_servers",
                        "{'machineIdentifier':'%s','invitedId':%d,'librarySectionIds':[%d]}"
                                .formatted(machine, id, library("Movies")));
        assertTrue(again.json().get("accepted").asBoolean());
        assertNotEquals(kid, again.json().get("id").asText(), "a share that is given again is another one");
    }

    @Test
    void whatIsNotAListOfLibrariesIsRefused() {
        for (String list : List.of("'all'", "['Movies']", "7", "{}")) {
            Reply reply = vega.json()
                    .post(
                            "/api/v2/shared_servers",
                            "{'machineIdentifier':'%s','invitedEmail':'nova','librarySectionIds':%s}"
                                    .formatted(machine, list));
            assertEquals(400, reply.status(), list);
        }
        assertEquals(400, vega.post("/api/v2/shared_servers", "nonsense").status());
    }
}
