package org.streamsmanager.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.RepeatedTest;
import org.streamsmanager.share.Access;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.ShareChangeService;
import org.streamsmanager.simulator.control.ShareState;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.DyingPanel;
import org.streamsmanager.user.SuspensionService;

/**
 * Invitations, changes, ends, readings, faults and deaths in any order, against a small model of what was decided. At every moment nobody has two
 * invitations, nobody has everything, and who was not spoken of keeps what they had; when the faults go, plex.tv says
 * what the model says. Run again with {@code -Dstorm.seed=…}.
 */
@QuarkusTest
class AccessStormTest extends CommunityTest {
    private static final Logger LOG = Logger.getLogger(AccessStormTest.class);
    private static final int OPERATIONS = 40;
    private static final List<String> LIBRARIES = List.of("Movies", "Music", "Series");
    private static final List<String> CRASHES =
            List.of("effect-sent", "effect-answered", "change-sent", "change-answered");

    @Inject
    ShareChangeService changes;

    @Inject
    SuspensionService suspensions;

    @Inject
    ReinviteService reinvites;

    @Inject
    DyingPanel panel;

    private final Map<String, Decided> people = new HashMap<>();
    private Random random;
    private String seed;

    /** What was decided for one person. */
    private static final class Decided {
        private final String account;
        private final UUID user;
        private Set<String> libraries;
        private boolean downloads;
        private boolean suspended;
        private boolean ended;

        Decided(String account, UUID user, Set<String> libraries, boolean downloads) {
            this.account = account;
            this.user = user;
            this.libraries = libraries;
            this.downloads = downloads;
        }
    }

    @RepeatedTest(4)
    void whateverHappensPlexSaysInTheEndWhatWasDecided() {
        long number = Long.getLong("storm.seed", System.nanoTime());
        this.seed = "storm.seed=" + number;
        this.random = new Random(number);
        LOG.infof("access storm with %s", seed);
        arrange();
        for (int step = 0; step < OPERATIONS; step++) {
            disturb();
            operate(pick(List.copyOf(people.values())));
            work(Duration.ofSeconds(random.nextInt(90)));
            assertNobodyIsHarmed();
        }
        panel.livesOn();
        world.plex().faults().clear();
        converge();
        people.values().forEach(this::assertAsDecided);
        assertEquals(0, database.count("remote_effect where finished_at is null"), seed);
        assertEquals(
                database.count("share where ended_at is null"),
                Long.parseLong(
                        database.column("select sum(seats_taken) from server").getFirst()),
                seed);
    }

    private void arrange() {
        people.clear();
        panel.livesOn();
        String server = community("vega-token", "Observatory");
        String luna = importEverybody(server);
        people.put("luna", new Decided("luna", UUID.fromString(luna), new TreeSet<>(Set.of("Movies", "Music")), true));
        for (String account : List.of("nova", "stella")) {
            String user = operator()
                    .body(Map.of("address", account + "@example.test"))
                    .post("/api/v1/invitations")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("user.id");
            work(Duration.ofSeconds(10));
            world.plex().controls().accept(account + "@example.test", "Observatory");
            people.put(account, new Decided(account, UUID.fromString(user), new TreeSet<>(LIBRARIES), false));
        }
        watch();
    }

    private void disturb() {
        if (random.nextInt(3) == 0) {
            world.plex().faults().next(1 + random.nextInt(2), pick(faults()), pick(targets()));
        }
        if (random.nextInt(5) == 0) {
            panel.diesAt(pick(CRASHES));
        }
    }

    private static List<Fault> faults() {
        return List.of(
                new Fault.Page(500),
                new Fault.Page(503),
                new Fault.RateLimited(null),
                new Fault.HtmlInstead(),
                new Fault.CutBefore(),
                new Fault.CutAfter(),
                new Fault.CutInBody(),
                new Fault.Truncated());
    }

    private static List<Target> targets() {
        return List.of(
                Target.plexTv("POST", "/api/v2/shared_servers"),
                Target.plexTv("POST", "/api/v2/shared_servers/*"),
                Target.plexTv("DELETE", "/api/v2/shared_servers/*"),
                Target.plexTv("GET", "/api/v2/shared_servers/owned/*"),
                Target.plexTv("*", "*"));
    }

    private void operate(Decided person) {
        switch (random.nextInt(7)) {
            case 0, 1 -> want(person);
            case 2 -> suspendOrLift(person);
            case 3 -> endOrInvite(person);
            case 4 -> live(person).forEach(share -> changes.reapply(share, "storm"));
            case 5 -> synchronise();
            default -> acceptWhatIsOpen();
        }
    }

    private void want(Decided person) {
        Set<String> chosen = new TreeSet<>();
        LIBRARIES.stream().filter(title -> random.nextBoolean()).forEach(chosen::add);
        if (chosen.isEmpty() || person.ended) {
            return;
        }
        person.libraries = chosen;
        person.downloads = random.nextBoolean();
        Access access = Access.to(ids(chosen), person.downloads);
        live(person).forEach(share -> changes.want(share, access, plan(), "storm"));
    }

    private void suspendOrLift(Decided person) {
        if (person.suspended) {
            suspensions.lift(person.user, "storm");
        } else {
            suspensions.suspend(person.user, "storm", null);
        }
        person.suspended = !person.suspended;
    }

    private void endOrInvite(Decided person) {
        if (!person.ended) {
            live(person).forEach(share -> changes.end(share, EndReason.REMOVED, "storm"));
            person.ended = true;
        } else if (!person.suspended) {
            reinvites.reinvite(person.user, ReinviteWish.NONE, "storm");
            person.ended = false;
            person.libraries = new TreeSet<>(LIBRARIES);
            person.downloads = false;
        }
    }

    /** Reads everybody and everything of the server, perhaps by a list that is not whole: nobody loses access by that. */
    private void synchronise() {
        if (random.nextBoolean()) {
            Fault lie = random.nextBoolean() ? new Fault.EmptyList(null) : new Fault.HalfList(null);
            world.plex().faults().next(1, lie, Target.plexTv("GET", "/api/v2/shared_servers/owned/accepted"));
        }
        jobs.run("compare-shares");
        jobs.run("synchronise-servers");
    }

    private void acceptWhatIsOpen() {
        people.values().stream()
                .flatMap(person -> at(person).stream())
                .filter(share -> !share.accepted())
                .forEach(share -> world.plex().controls().accept(share.person(), "Observatory"));
        if (random.nextBoolean()) {
            watch();
        }
    }

    private void assertNobodyIsHarmed() {
        people.values().forEach(person -> {
            List<ShareState> there = at(person);
            assertTrue(there.size() <= 1, () -> seed + ": " + person.account + " has " + there);
            there.forEach(share -> assertFalse(share.allLibraries(), () -> seed + ": everything for " + share));
            assertEquals(person.ended ? 0 : 1, live(person).size(), () -> seed + ": " + person.account);
        });
        ShareState child = world.plex().controls().sharesOf("Kid").getFirst();
        assertEquals(List.of("Movies"), child.libraries(), "nobody spoke of the child, " + seed);
        assertTrue(child.accepted(), seed);
    }

    /** Faults are gone: work goes on until nothing is left to do. */
    private void converge() {
        for (int round = 0; round < 6; round++) {
            work(Duration.ofMinutes(20));
            acceptWhatIsOpen();
            watch();
        }
        work(Duration.ofMinutes(20));
    }

    private void assertAsDecided(Decided person) {
        List<ShareState> there = at(person);
        if (person.ended || person.suspended) {
            assertEquals(List.of(), there, seed + ": " + person.account);
            return;
        }
        assertEquals(1, there.size(), () -> seed + ": " + person.account);
        ShareState share = there.getFirst();
        assertEquals(
                List.copyOf(person.libraries),
                share.libraries().stream().sorted().toList(),
                seed + person.account);
        assertEquals(person.downloads, share.settings().allowSync(), seed + ": downloads of " + person.account);
        assertTrue(share.accepted(), seed + ": " + person.account);
        if (person.account.equals("luna")) {
            assertEquals("label=kids", share.settings().filterMovies(), seed + ": set by hand");
        }
    }

    /** From one planned moment to the next, as long as that takes. */
    private void work(Duration time) {
        Instant end = world.now().plus(time);
        jobs.runDue();
        for (Instant next = jobs.nextDue(); !next.isAfter(end); next = jobs.nextDue()) {
            if (next.isAfter(world.now())) {
                world.pass(Duration.between(world.now(), next));
            }
            jobs.runDue();
        }
        world.pass(Duration.between(world.now(), end));
    }

    private void watch() {
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        work(Duration.ofSeconds(30));
    }

    private List<ShareState> at(Decided person) {
        return world.plex().controls().shares().stream()
                .filter(share -> person.account.equals(share.person()) && !share.left())
                .toList();
    }

    private List<UUID> live(Decided person) {
        return database
                .column("select id from share where ended_at is null and user_id = '" + person.user + "'")
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private UUID plan() {
        return UUID.fromString(database.column("select id from plan").getFirst());
    }

    private Set<String> ids(Set<String> titles) {
        Set<String> ids = new TreeSet<>();
        titles.forEach(
                title -> ids.addAll(database.column("select global_id from library where title = '" + title + "'")));
        return ids;
    }

    private <T> T pick(List<T> from) {
        return new ArrayList<>(from).get(random.nextInt(from.size()));
    }
}
