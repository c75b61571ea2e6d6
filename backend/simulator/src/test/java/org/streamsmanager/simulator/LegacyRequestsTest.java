package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What clients of older days still ask for. */
class LegacyRequestsTest extends SimulatorTest {
    @Test
    void aPinIsShownElementByElement() {
        Reply made = nobody.post("/pins.xml");
        assertEquals(201, made.status());
        assertTrue(made.type().startsWith("application/xml"), made.type());
        assertEquals("pin", made.xml().getTagName());
        assertEquals(4, text(made, "code").length());
        assertEquals("test-client", text(made, "client-identifier"));
        assertEquals("integer", made.all("id").getFirst().getAttribute("type"));
        assertFalse(text(made, "expires-at").isEmpty());
    }

    @Test
    void aClaimedPinTellsItsToken() {
        Reply made = nobody.post("/pins.xml");
        String poll = "/pins/" + text(made, "id") + ".xml";
        Element waiting = nobody.get(poll).all("auth_token").getFirst();
        assertEquals("true", waiting.getAttribute("nil"));
        assertEquals("", waiting.getTextContent());
        assertEquals(
                204,
                nova.form("PUT", "/api/v2/pins/link", "code=" + text(made, "code"))
                        .status());
        String token = text(nobody.get(poll), "auth_token");
        assertEquals("nova", as(token).get("/api/v2/user").xml().getAttribute("username"));
    }

    @Test
    void bothGenerationsShowTheSamePin() {
        String id = text(nobody.post("/pins.xml"), "id");
        assertEquals(id, nobody.get("/api/v2/pins/" + id).xml().getAttribute("id"));
        assertEquals(404, nobody.get("/pins/1.xml").status());
        assertEquals(404, nobody.get("/pins/what.xml").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users/sign_in", "/users/sign_in.xml", "/users/sign_in.json"})
    void nameAndPasswordByBasicAuthentication(String path) {
        Reply right = nobody.basic(path, "vega", "vega-password");
        assertEquals(201, right.status());
        assertTrue(right.body().contains("authentication_token"), right.body());
        assertEquals(401, nobody.basic(path, "vega", "wrong").status());
        assertEquals(401, nobody.post(path).status());
    }

    @Test
    void friendsBelowTheirOldAddressAreGone() {
        assertEquals(410, vega.put("/api/friends/" + id("luna")).status());
        assertEquals(410, vega.delete("/api/friends/" + id("luna")).status());
    }

    private static String text(Reply reply, String element) {
        return reply.all(element).getFirst().getTextContent();
    }
}
