package org.streamsmanager.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.testing.PanelTest;
import org.streamsmanager.user.UserService;

@QuarkusTest
class CoverageServiceTest extends PanelTest {
    private static final String CAUSE = "read in";

    @Inject
    CoverageService coverage;

    @Inject
    PlanService plans;

    @Inject
    UserService users;

    @Test
    void anImportGivesOneDurationOnTheCalendarOfTheSite() {
        siteIn("Europe/Berlin");
        UUID user = user(false);
        Instant lateOnTheThirtyFirst = Instant.parse("2026-01-31T23:30:00Z");
        CoverageFacts given = coverage.grantImport(user, price(), lateOnTheThirtyFirst, CAUSE);
        assertEquals(Instant.parse("2026-02-28T23:30:00Z"), given.endsAt(), "1 February to 1 March in Berlin");
        assertEquals(CoverageSource.IMPORT, given.source());
        assertEquals("Family", given.planName());
        assertEquals(given, coverage.of(user).getFirst());
    }

    @Test
    void anotherZoneOfTheSiteMovesNobodyAndLeavesNoGap() {
        siteIn("Europe/Berlin");
        UUID user = user(false);
        CoverageFacts sold = coverage.grantImport(user, price(), Instant.parse("2026-01-31T23:30:00Z"), CAUSE);
        siteIn("America/New_York");
        assertEquals(sold, coverage.of(user).getFirst(), "what was sold stays as it was");
        CoverageFacts renewed = coverage.grantImport(user, price(), sold.endsAt(), CAUSE);
        assertEquals(sold.endsAt(), renewed.startsAt());
        assertTrue(renewed.endsAt().isAfter(sold.endsAt().plus(Duration.ofDays(27))), renewed.toString());
    }

    @Test
    void coverageDecidesWhoIsActiveUpToItsLastMoment() {
        UUID user = user(false);
        assertEquals(Standing.NO_COVERAGE, coverage.entitlement(user).standing());
        CoverageFacts given = coverage.grantImport(user, price(), world.now(), CAUSE);
        assertEquals(given, coverage.current(user).orElseThrow());
        Entitlement now = coverage.entitlement(user);
        assertTrue(now.entitled());
        assertEquals(given.endsAt(), now.until());
        assertEquals(given.planId(), now.planId());

        world.pass(Duration.between(world.now(), given.endsAt()).minusMillis(1));
        assertTrue(coverage.entitlement(user).active());
        world.pass(Duration.ofMillis(1));
        Entitlement over = coverage.entitlement(user);
        assertFalse(over.entitled());
        assertEquals(Standing.EXPIRED, over.standing());
        assertEquals(given.endsAt(), over.until());
        assertNull(over.planId());
        assertTrue(coverage.current(user).isEmpty());
    }

    @Test
    void stackedTimeRunsOnWithoutAGap() {
        UUID user = user(false);
        CoverageFacts first = coverage.grantImport(user, price(), world.now(), CAUSE);
        CoverageFacts second = coverage.grantImport(user, price(), first.endsAt(), CAUSE);
        coverage.grantImport(user, price(), second.endsAt().plusSeconds(1), CAUSE);
        assertEquals(second.endsAt(), coverage.entitlement(user).until());
        assertEquals(3, coverage.of(user).size());
    }

    @Test
    void timeNeverOverlaps() {
        UUID user = user(false);
        coverage.grantImport(user, price(), world.now(), CAUSE);
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> coverage.grantImport(user, price(), world.now().plusSeconds(1), CAUSE));
        assertEquals(CoverageProblem.COVERAGE_OVERLAPS, refusal.problem());
        assertEquals(1, database.count("coverage"));
        UUID other = user(false);
        coverage.grantImport(other, price(), world.now(), CAUSE);
        assertEquals(2, database.count("coverage"));
    }

    @Test
    void permanentPeopleAreActiveForEverAndHaveTheDefaultPlan() {
        UUID user = user(true);
        Entitlement without = coverage.entitlement(user);
        assertTrue(without.entitled());
        assertEquals(Standing.PERMANENT, without.standing());
        assertNull(without.until());
        assertNull(without.planId(), "there is no plan yet");
        price();
        assertEquals(plans.defaultPlan().id(), coverage.entitlement(user).planId());
    }

    @Test
    void aSuspensionTakesTheEntitlementWhileItLasts() {
        UUID user = user(false);
        coverage.grantImport(user, price(), world.now(), CAUSE);
        database.execute("insert into suspension (id, user_id, since, until, cause) values ('" + UUID.randomUUID()
                + "', '" + user + "', '" + world.now() + "', '" + world.now().plusSeconds(60) + "', 'asked')");
        Entitlement suspended = coverage.entitlement(user);
        assertTrue(suspended.active());
        assertFalse(suspended.entitled());
        assertEquals(Standing.SUSPENDED, suspended.standing());
        world.pass(Duration.ofSeconds(60));
        assertTrue(coverage.entitlement(user).entitled());
    }

    @Test
    void soldTimeKeepsItsPlanWhenThePriceChanges() {
        UUID user = user(false);
        UUID old = price();
        CoverageFacts given = coverage.grantImport(user, old, world.now(), CAUSE);
        operator()
                .header("If-Match", "\"0\"")
                .body(Map.of("duration", Map.of("unit", "YEAR", "count", 1)))
                .patch("/api/v1/plans/" + given.planId())
                .then()
                .statusCode(200);
        assertEquals(old, coverage.current(user).orElseThrow().planPriceId());
        assertEquals(given.endsAt(), coverage.entitlement(user).until());
        operator().get("/api/v1/plans/" + given.planId()).then().body("users", org.hamcrest.Matchers.equalTo(1));
    }

    private UUID user(boolean permanent) {
        return users.create("Ada", permanent, null).id();
    }

    private UUID price() {
        if (plans.findDefault().isEmpty()) {
            operator()
                    .body(Map.of(
                            "name", "Family",
                            "price", Map.of("amount", "12.50", "currency", "EUR"),
                            "duration", Map.of("unit", "MONTH", "count", 1)))
                    .post("/api/v1/plans")
                    .then()
                    .statusCode(201);
        }
        return plans.defaultPlan().currentPriceId();
    }

    private void siteIn(String zone) {
        operator()
                .header("If-Match", operator().get("/api/v1/settings/site").header("ETag"))
                .body(Map.of("name", "Site", "timeZone", zone, "defaultLanguage", "en"))
                .put("/api/v1/settings/site")
                .then()
                .statusCode(200);
    }
}
