package org.streamsmanager.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.Entitlement;
import org.streamsmanager.coverage.Standing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.testing.PanelTest;

/** The list computes in SQL what the coverage computes in Java: both must say the same of everybody, at any time. */
@QuarkusTest
class DirectoryAgreementTest extends PanelTest {
    private static final int PEOPLE = 60;

    @Inject
    DirectoryService directory;

    @Inject
    CoverageService coverage;

    @Test
    void listFilterTotalsAndEntitlementAgree() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        People people = new People(database, world.now());
        for (int i = 0; i < PEOPLE; i++) {
            arrange(people, random);
        }
        for (int step = 0; step < 4; step++) {
            agree("seed " + seed + " at " + world.now());
            world.pass(Duration.ofHours(random.nextInt(48)));
        }
    }

    private void agree(String what) {
        PageRequest everybody = new PageRequest(1, PEOPLE, Optional.empty());
        List<UserRow> rows =
                directory.list(UserFilter.EVERYBODY, "displayName", everybody).items();
        assertEquals(PEOPLE, rows.size(), what);
        for (UserRow row : rows) {
            Entitlement entitlement = coverage.entitlement(row.id());
            assertEquals(entitlement.standing(), row.state(), what + ": " + row);
            assertEquals(entitlement.until(), row.activeUntil(), what + ": " + row);
        }
        assertEquals(byEnd(rows), ordered("activeUntil"), what);
        assertEquals(byEnd(rows).reversed(), ordered("-activeUntil"), what);
        UserTotals totals = directory.totals(UserFilter.EVERYBODY);
        assertEquals(select(Standing.ACTIVE).size(), totals.active(), what);
        assertEquals(select(Standing.SUSPENDED).size(), totals.suspended(), what);
        assertEquals(of(rows, Standing.EXPIRED), select(Standing.EXPIRED), what);
        assertEquals(of(rows, Standing.NO_COVERAGE), select(Standing.NO_COVERAGE), what);
        assertEquals(of(rows, Standing.PERMANENT), select(Standing.PERMANENT), what);
    }

    private static List<UUID> byEnd(List<UserRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(UserRow::activeUntil, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> row.id().toString()))
                .map(UserRow::id)
                .toList();
    }

    /** In pages, by cursors: their places must be the same order. */
    private List<UUID> ordered(String sort) {
        List<UUID> ids = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<UserRow> page = directory.list(UserFilter.EVERYBODY, sort, new PageRequest(1, 7, cursor));
            assertEquals(PEOPLE, page.total());
            page.items().forEach(row -> ids.add(row.id()));
            cursor = Optional.ofNullable(page.next());
        } while (cursor.isPresent());
        return ids;
    }

    private List<UUID> select(Standing state) {
        return directory.select(new UserFilter(
                null, state.name(), null, null, null, null, null, null, null, null, null, null, null, null, null));
    }

    /** In the order of the database, which compares ids as bytes. */
    private static List<UUID> of(List<UserRow> rows, Standing state) {
        return rows.stream()
                .filter(row -> row.state() == state)
                .map(row -> row.id().toString())
                .sorted()
                .map(UUID::fromString)
                .toList();
    }

    private static void arrange(People people, Random random) {
        UUID user = people.person("Person " + random.nextInt(1000));
        Duration from = Duration.ofHours(random.nextInt(96) - 96L);
        for (int i = random.nextInt(4); i > 0; i--) {
            Duration to = from.plusHours(1 + random.nextInt(60));
            people.covered(user, from, to);
            from = random.nextBoolean() ? to : to.plusHours(random.nextInt(20));
        }
        if (random.nextInt(6) == 0) {
            people.permanent(user);
        }
        if (random.nextInt(8) == 0) {
            people.suspended(user);
        }
    }
}
