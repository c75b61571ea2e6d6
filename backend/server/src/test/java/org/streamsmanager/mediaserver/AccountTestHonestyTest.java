package org.streamsmanager.mediaserver;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.testing.PanelTest;

/** A test of an account is not passed when plex.tv did not say who it is. */
@QuarkusTest
class AccountTestHonestyTest extends PanelTest {
    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410, 422})
    void aRefusedQuestionIsNoHealthyAnswer(int status) {
        String id = operator()
                .body(Map.of("token", "vega-token"))
                .post("/api/v1/plex-accounts")
                .path("id");
        world.plex().faults().always(new Fault.Page(status), Target.plexTv("GET", "/api/v2/user"));
        operator()
                .post("/api/v1/plex-accounts/" + id + "/tests")
                .then()
                .statusCode(200)
                .body("health", equalTo("UNREACHABLE"))
                .body("detail", notNullValue());
    }
}
