package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streamsmanager.simulator.SeedAndControlsTest.assertClear400;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streamsmanager.simulator.control.ControlRoutes;

/** A control request that makes no sense changes nothing and says what is wrong with it. */
class MalformedControlsTest extends SimulatorTest {
    record Control(String method, String path, JsonNode schema) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Control> controls() throws IOException {
        JsonNode document = new ObjectMapper().readTree(ControlRoutes.class.getResourceAsStream("openapi.json"));
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> !operation.getKey().equals("get"))
                        .map(operation -> new Control(
                                operation.getKey(),
                                path.getKey().replaceAll("\\{\\w+}", "x"),
                                operation.getValue().at("/requestBody/content/application~1json/schema"))));
    }

    private Reply send(Control control, String body) {
        return nobody.body(control.method().toUpperCase(Locale.ROOT), control.path(), body);
    }

    @ParameterizedTest
    @MethodSource("controls")
    void whatNobodyKnowsIsNamed(Control control) {
        assertClear400(send(control, "{'nonsense':1}"), "There is no \"nonsense\" here");
    }

    @ParameterizedTest
    @MethodSource("controls")
    void theBodyMustBeAnObject(Control control) {
        assertClear400(send(control, "[1]"), "must be a JSON object");
        assertClear400(send(control, "{'half"), "not JSON");
    }

    @ParameterizedTest
    @MethodSource("controls")
    void whatIsMissingIsNamed(Control control) {
        control.schema()
                .path("required")
                .forEach(name -> assertTrue(
                        send(control, "{}").json().get("error").asText().endsWith("is missing")));
    }

    @ParameterizedTest
    @MethodSource("controls")
    void everyMemberMustBeOfItsKind(Control control) {
        control.schema()
                .path("properties")
                .fieldNames()
                .forEachRemaining(name ->
                        assertClear400(send(control, "{'%s':{'a':1}}".formatted(name)), "\"" + name + "\" must"));
    }

    @Test
    void nothingIsDoneByHalf() {
        assertClear400(
                nobody.patch("/_sim/servers/Observatory", "{'listed':false,'present':'no'}"), "\"present\" must");
        assertEquals(1, vega.get("/api/v2/resources").all("resource").size());
        assertClear400(nobody.patch("/_sim/people/vega", "{'plexPass':false,'username':'x'}"), "\"email\" is missing");
        assertEquals("1", vega.get("/api/v2/user").attribute("subscription", "active"));
        assertClear400(nobody.patch("/_sim/people/vega", "{}"), "Nothing is wanted");
    }

    @Test
    void numbersHaveTheirLimits() {
        assertClear400(nobody.post("/_sim/faults", "{'fault':'page','status':200}"), "at least 400");
        assertClear400(nobody.post("/_sim/faults", "{'fault':'gone','times':0}"), "at least 1");
        assertClear400(nobody.post("/_sim/faults", "{'fault':'slow','milliseconds':1e99}"), "whole number");
        assertClear400(nobody.post("/_sim/reset", "{'owners':4}"), "at most 3");
    }

    @Test
    void aControlThatIsNoneIs404() {
        assertEquals(404, nobody.post("/_sim/no/such/control", "{}").status());
        assertTrue(nobody.get("/_sim/nothing").json().get("error").asText().contains("no control"));
    }
}
