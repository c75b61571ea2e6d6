package org.streamsmanager.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.RepeatedTest;
import org.streamsmanager.share.Access;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.ShareChangeService;
import org.streamsmanager.shared.Refusal;
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
    private static final int MOST_PEOPLE = 8;
    private static final List<String> LIBRARIES = List.of("Movies", "Music", "Series");
    private static final List<String> CRASHES =
            List.of("effect-sent", "effect-answered", "change-sent", "change-answered");

    private static final Target INVITE = Target.plexTv("POST", "/api/v2/shared_servers");
    private static final Target CHANGE = Target.plexTv("POST", "/api/v2/shared_servers/*");
    private static final Target END = Target.plexTv("DELETE", "/api/v2/shared_servers/*");
    private static final Target LISTS = Target.plexTv("GET", "/api/v2/shared_servers/owned/*");
    private static final Target ACCEPTED = Target.plexTv("GET", "/api/v2/shared_servers/owned/accepted");
    private static final Target READING = Target.plexTv("GET", "*");
    private static final Target EVERYTHING = Target.plexTv("*", "*");
    private static final Target SERVERS = Target.mediaServers("*", "*");
    private static final List<Target> ANY = List.of(INVITE, CHANGE, END, LISTS, EVERYTHING, SERVERS);

    /** A way of going wrong, and the calls of which it can be true. */
    private record Trouble(Fault fault, List<Target> where) {}

    private static final List<Trouble> TROUBLES = List.of(
            new Trouble(new Fault.Page(500), ANY),
            new Trouble(new Fault.Page(502), ANY),
            new Trouble(new Fault.Page(503), ANY),
            new Trouble(new Fault.RateLimited(null), ANY),
            new Trouble(new Fault.RateLimited(77), ANY),
            new Trouble(new Fault.HtmlInstead(), ANY),
            new Trouble(new Fault.CutBefore(), ANY),
            new Trouble(new Fault.CutAfter(), ANY),
            new Trouble(new Fault.CutInBody(), ANY),
            new Trouble(new Fault.Truncated(), ANY),
            new Trouble(new Fault.Slow(Duration.ofMillis(30)), ANY),
            new Trouble(new Fault.UnknownFields(), ANY),
            new Trouble(new Fault.Refusing(org.streamsmanager.simulator.world.Refusal.TOKEN_INVALID), ANY),
            new Trouble(new Fault.Ignored(), List.of(CHANGE)),
            new Trouble(new Fault.Stale(Duration.ofSeconds(20), 0), List.of(LISTS)),
            new Trouble(new Fault.WithoutFields(Fault.WithoutFields.OPTIONAL), List.of(LISTS)),
            new Trouble(new Fault.Gone(), List.of(LISTS, READING)),
            new Trouble(new Fault.Missing(), List.of(LISTS, READING)),
            new Trouble(new Fault.Page(403), List.of(LISTS, READING, SERVERS)),
            new Trouble(new Fault.Refusing(org.streamsmanager.simulator.world.Refusal.TERMS), List.of(LISTS, READING)),
            new Trouble(new Fault.WrongMachine("f00d"), List.of(SERVERS)),
            new Trouble(new Fault.EmptyList(null), List.of(ACCEPTED)),
            new Trouble(new Fault.HalfList(null), List.of(ACCEPTED)));

    @Inject
    ShareChangeService changes;

    @Inject
    SuspensionService suspensions;

    @Inject
    ReinviteService reinvites;

    @Inject
    DyingPanel panel;

    private final Map<String, Decided> people = new TreeMap<>();
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
            people.put(account, invited(account).orElseThrow());
            work(Duration.ofSeconds(10));
            world.plex().controls().accept(account + "@example.test", "Observatory");
        }
        watch();
    }

    private void disturb() {
        if (random.nextInt(3) == 0) {
            Trouble trouble = pick(TROUBLES);
            world.plex().faults().next(1 + random.nextInt(2), trouble.fault(), pick(trouble.where()));
        }
        if (random.nextInt(5) == 0) {
            panel.diesAt(pick(CRASHES));
        }
    }

    private void operate(Decided person) {
        switch (random.nextInt(10)) {
            case 0, 1 -> want(person);
            case 2 -> suspendOrLift(person);
            case 3 -> endOrInvite(person);
            case 4 -> live(person).forEach(share -> changes.reapply(share, "storm"));
            case 5 -> synchronise();
            case 6 -> inviteSomebodyNew();
            case 7 -> decline(person);
            case 8 -> testTheAccount();
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
            if (!reinvited(person)) {
                return;
            }
            person.ended = false;
            person.libraries = new TreeSet<>(LIBRARIES);
            person.downloads = false;
        }
    }

    private boolean reinvited(Decided person) {
        try {
            reinvites.reinvite(person.user, ReinviteWish.NONE, "storm");
            return true;
        } catch (Refusal cannotBeAsked) {
            return false;
        }
    }

    private void inviteSomebodyNew() {
        if (people.size() >= MOST_PEOPLE) {
            return;
        }
        String account = "guest" + people.size();
        world.plex().accounts().register(account, account + "@example.test");
        invited(account).ifPresent(guest -> people.put(account, guest));
    }

    /** Empty when it was refused, in words: plex.tv cannot be asked at the moment. */
    private Optional<Decided> invited(String account) {
        Response answer =
                operator().body(Map.of("address", account + "@example.test")).post("/api/v1/invitations");
        assertTrue(Set.of(202, 409, 503).contains(answer.statusCode()), () -> seed + ": " + answer.asString());
        return answer.statusCode() == 202
                ? Optional.of(
                        new Decided(account, UUID.fromString(answer.path("user.id")), new TreeSet<>(LIBRARIES), false))
                : Optional.empty();
    }

    /** It is found out by looking twice; no list may lie meanwhile, or it would be no decline. */
    private void decline(Decided person) {
        boolean open = at(person).stream().anyMatch(share -> !share.accepted());
        if (!open || database.count("share where state = 'PENDING' and user_id = '" + person.user + "'") == 0) {
            return;
        }
        world.plex().faults().clear();
        panel.livesOn();
        testTheAccount();
        world.plex().controls().decline(person.account, "Observatory");
        for (int look = 0; look < 4 && !live(person).isEmpty(); look++) {
            watch();
        }
        assertEquals(List.of(), live(person), () -> seed + ": " + person.account + " has declined");
        person.ended = true;
    }

    private void testTheAccount() {
        String account = operator().get("/api/v1/plex-accounts").path("items[0].id");
        operator().post("/api/v1/plex-accounts/" + account + "/tests").then().statusCode(200);
    }

    /** Reads everybody and everything of the server, perhaps by a list that is not whole: nobody loses access by that. */
    private void synchronise() {
        if (random.nextBoolean()) {
            Fault lie = random.nextBoolean() ? new Fault.EmptyList(null) : new Fault.HalfList(null);
            world.plex().faults().next(1, lie, ACCEPTED);
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
        testTheAccount();
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
