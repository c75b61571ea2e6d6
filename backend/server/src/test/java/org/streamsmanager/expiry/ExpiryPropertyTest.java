package org.streamsmanager.expiry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streamsmanager.testing.CommunityTest;

/**
 * The run removes nobody who is active, and afterwards nobody has access who should have none: any coverage, any time,
 * against a model that knows intervals only.
 */
@QuarkusTest
class ExpiryPropertyTest extends CommunityTest {
    private static final int PEOPLE = 40;
    private static final int ROUNDS = 12;
    private final Map<UUID, Person> people = new LinkedHashMap<>();
    private SplittableRandom random;
    private String server;
    private String price;

    /** What the model knows of somebody: half-open intervals, and whether access should still be there. */
    private static final class Person {
        private final List<Instant[]> coverage = new ArrayList<>();
        private boolean permanent;
        private boolean access = true;

        boolean active(Instant now) {
            return permanent || coverage.stream().anyMatch(c -> !now.isBefore(c[0]) && now.isBefore(c[1]));
        }

        boolean waitsForTheFirst(Instant now) {
            return !coverage.isEmpty() && coverage.stream().allMatch(c -> c[0].isAfter(now));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_124})
    void accessFollowsCoverage(long seed) {
        random = new SplittableRandom(seed);
        server = community("vega-token", "Observatory");
        price = database.column("select id from plan_price").getFirst();
        people.clear();
        allowEverything();
        for (int i = 0; i < PEOPLE; i++) {
            somebody(i);
        }
        for (int round = 0; round < ROUNDS; round++) {
            world.pass(Duration.ofHours(random.nextInt(1, 400)));
            something();
            jobs.run("expire-access");
            if (random.nextBoolean()) {
                something();
            }
            jobs.runDue();
            jobs.run("expire-access");
            jobs.runDue();
            Instant now = world.now();
            people.values().forEach(p -> p.access &= p.active(now) || p.waitsForTheFirst(now));
            assertEquals(expected(), actual(), "seed " + seed + ", round " + round);
        }
    }

    private Set<UUID> expected() {
        return people.entrySet().stream()
                .filter(e -> e.getValue().access)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<UUID> actual() {
        return database.column("select user_id from share where ended_at is null").stream()
                .map(UUID::fromString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void something() {
        for (Map.Entry<UUID, Person> one : people.entrySet()) {
            switch (random.nextInt(12)) {
                case 0, 1 -> cover(one.getKey(), one.getValue(), world.now());
                case 2 -> cover(one.getKey(), one.getValue(), world.now().plus(Duration.ofHours(random.nextInt(200))));
                case 3 -> permanent(one.getKey(), one.getValue());
                default -> {
                    // Most people do nothing.
                }
            }
        }
    }

    private void somebody(int number) {
        UUID id = UUID.randomUUID();
        UUID identity = UUID.randomUUID();
        Instant now = world.now();
        database.execute("insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                + " values ('" + id + "', 'p" + number + "', false, '', '" + now + "', '" + now + "', 0)");
        database.execute("insert into media_identity (id, user_id, realm, remote_id, username, username_norm, state,"
                + " created_at, updated_at, version) values ('" + identity + "', '" + id + "', 'plex.tv', 'r" + number
                + "', 'p" + number + "', 'p" + number + "', 'CURRENT', '" + now + "', '" + now + "', 0)");
        database.execute("insert into share (id, user_id, server_id, identity_id, state, wanted, wanted_hash, done,"
                + " done_hash, created_at, updated_at, version) values ('" + UUID.randomUUID() + "', '" + id + "', '"
                + server + "', '" + identity + "', 'ACTIVE', '{\"libraries\":[\"1\"],\"everything\":false,"
                + "\"downloads\":false}', 'x', '{\"libraries\":[\"1\"],\"everything\":false,\"downloads\":false}',"
                + " 'x', '" + now + "', '" + now + "', 0)");
        database.execute("update server set seats_taken = seats_taken + 1 where id = '" + server + "'");
        Person person = new Person();
        people.put(id, person);
        if (random.nextInt(5) > 0) {
            cover(id, person, now);
        }
    }

    /** Only where it overlaps nothing, as the database would insist. */
    private void cover(UUID user, Person person, Instant from) {
        Instant to = from.plus(Duration.ofHours(random.nextInt(1, 900)));
        boolean free = person.coverage.stream().noneMatch(c -> c[0].isBefore(to) && c[1].isAfter(from));
        if (!free) {
            return;
        }
        person.coverage.add(new Instant[] {from, to});
        database.execute(
                "insert into coverage (id, user_id, plan_price_id, starts_at, ends_at, source, cause, created_at,"
                        + " version) values ('" + UUID.randomUUID() + "', '" + user + "', '" + price + "', '" + from
                        + "', '"
                        + to + "', 'GIFT', 'test', '" + world.now() + "', 0)");
    }

    private void permanent(UUID user, Person person) {
        person.permanent = !person.permanent;
        database.execute("update app_user set permanent = " + person.permanent + " where id = '" + user + "'");
    }

    private void allowEverything() {
        operator()
                .header("If-Match", operator().get("/api/v1/settings/access").header("ETag"))
                .body(Map.of("reducedDays", 0, "reducedGroupIds", List.of(), "mostPeople", 1000, "mostPercent", 100))
                .put("/api/v1/settings/access")
                .then()
                .statusCode(200);
    }
}
