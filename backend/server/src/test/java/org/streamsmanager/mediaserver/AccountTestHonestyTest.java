package org.streamsmanager.mediaserver;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.testing.PanelTest;

/** A test of an account is not passed when plex.tv did not say who it is. */
@QuarkusTest
class AccountTestHonestyTest extends PanelTest {
    private static final String NOTICE = "notice where kind = 'plex-account-refused' and closed_at is null";

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
        operator()
                .get("/api/v1/plex-accounts/" + id)
                .then()
                .body("health", equalTo("UNREACHABLE"))
                .body("healthDetail", notNullValue());
        operator().post("/api/v1/plex-accounts/" + id + "/tests");
        assertEquals(1, database.count(NOTICE), "one notice, however often it is asked");
        assertEquals(1, database.count("audit_entry where action = 'health-changed'"), "it does not flicker");

        world.plex().faults().clear();
        operator().post("/api/v1/plex-accounts/" + id + "/tests").then().body("health", equalTo("HEALTHY"));
        assertEquals(0, database.count(NOTICE));
    }

    /** Single endpoints reject tokens for reasons of their own: the account itself is asked, and may be refused as well. */
    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410, 422})
    void whoeverIsRefusedWhenATokenIsDoubtedIsNotHealthyEither(int status) {
        String id = operator()
                .body(Map.of("token", "vega-token"))
                .post("/api/v1/plex-accounts")
                .path("id");
        world.plex()
                .faults()
                .always(new Fault.Refusing(Refusal.TOKEN_INVALID), Target.plexTv("GET", "/api/v2/resources"));
        world.plex().faults().always(new Fault.Page(status), Target.plexTv("GET", "/api/v2/user"));
        operator().get("/api/v1/plex-accounts/" + id + "/available-servers");
        operator().get("/api/v1/plex-accounts/" + id).then().body("health", equalTo("UNREACHABLE"));
        assertEquals(1, database.count(NOTICE));
    }
}
