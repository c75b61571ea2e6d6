package org.streamsmanager.testing;

import io.quarkus.test.common.WithTestResource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
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

    private String operatorToken;

    @BeforeEach
    void beginAnew() {
        world.reset();
        database.empty();
        operatorToken = null;
    }

    protected String operatorToken() {
        if (operatorToken == null) {
            operatorToken = operators.setUp();
        }
        return operatorToken;
    }

    /** A request of the administrator. */
    protected RequestSpecification operator() {
        return Operator.with(operatorToken());
    }
}
