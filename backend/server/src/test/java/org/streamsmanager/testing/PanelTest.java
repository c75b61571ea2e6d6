package org.streamsmanager.testing;

import io.quarkus.test.common.WithTestResource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.streamsmanager.job.ManualJobs;

/** Begins each test with an empty panel, the small world, and the same time. Subclasses carry {@code @QuarkusTest}. */
@WithTestResource(PanelResources.class)
public abstract class PanelTest {
    @Inject
    protected World world;

    @Inject
    protected Database database;

    @Inject
    protected ManualJobs jobs;

    @Inject
    protected Operator operators;

    private static final Duration TOKEN_LASTS = Duration.ofMinutes(9);
    private String operatorToken;
    private Instant signedInAt;

    @BeforeEach
    void beginAnew() {
        world.reset();
        database.empty();
        operatorToken = null;
    }

    /** For a panel that was emptied within a test. */
    protected void beginAnewKeepingTheWorld() {
        operatorToken = null;
    }

    protected String operatorToken() {
        if (operatorToken == null) {
            operatorToken = operators.setUp();
            signedInAt = world.now();
        } else if (world.now().isAfter(signedInAt.plus(TOKEN_LASTS))) {
            operatorToken = operators.signIn();
            signedInAt = world.now();
        }
        return operatorToken;
    }

    /** Lets time pass, second by second, and works off what falls due. */
    protected void letWork(Duration time) {
        jobs.runDue();
        for (long second = 0; second < time.toSeconds(); second++) {
            world.pass(Duration.ofSeconds(1));
            jobs.runDue();
        }
    }

    /** A request of the administrator. */
    protected RequestSpecification operator() {
        return Operator.with(operatorToken());
    }
}
