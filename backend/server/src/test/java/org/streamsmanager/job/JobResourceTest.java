package org.streamsmanager.job;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.PanelTest;

/** What the operator sees of recurring work. */
@QuarkusTest
class JobResourceTest extends PanelTest {
    private static final String WATCH = "watch-invitations";

    @Test
    void aRunIsSeenWithItsOutcome() {
        operatorToken();
        jobs.run(WATCH);
        String row = "items.find { it.name == '" + WATCH + "' }";
        operator().get("/api/v1/jobs").then().body(row + ".lastRun.outcome", equalTo("DONE"));
        operator().get("/api/v1/job-runs?job=" + WATCH).then().body("items.job", hasItem(WATCH));
    }

    @Test
    void aPausedJobIsShownAsPausedOnceAndResumed() {
        String row = "items.find { it.name == '" + WATCH + "' }.paused";
        operator().put("/api/v1/jobs/" + WATCH + "/pause").then().statusCode(204);
        operator().put("/api/v1/jobs/" + WATCH + "/pause").then().statusCode(204);
        operator().get("/api/v1/jobs").then().body(row, equalTo(true));
        assertEquals(1, database.count("job_pause"));
        operator().delete("/api/v1/jobs/" + WATCH + "/pause").then().statusCode(204);
        operator().get("/api/v1/jobs").then().body(row, equalTo(false));
    }

    @Test
    void aJobThatDoesNotExistIsSaid() {
        operator().post("/api/v1/jobs/nothing/runs").then().statusCode(404).body("code", equalTo("unknown-job"));
    }
}
