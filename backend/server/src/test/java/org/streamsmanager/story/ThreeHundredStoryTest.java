package org.streamsmanager.story;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.seed.Beginning;
import org.streamsmanager.simulator.seed.Seed;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.DyingPanel;

/**
 * Three hundred people of a community lose their server and come with new accounts, all at the same moment, while plex.tv
 * fails in every way it knows and the panel dies now and then. Time is simulated; the seed is printed.
 */
@QuarkusTest
class ThreeHundredStoryTest extends CommunityTest {
    private static final int PEOPLE = 300;
    private static final double CALLS_PER_SECOND = 2;
    private static final Duration TICK = Duration.ofSeconds(2);
    private static final Duration WATCH = Duration.ofMinutes(3);
    private static final Duration READS_MAIL_AFTER = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final String MINE = "/api/v1/me/account-change-requests";
    private static final List<Target> PLACES = List.of(
            Target.plexTv("POST", "/api/v2/shared_servers"),
            Target.plexTv("POST", "/api/users/validate"),
            Target.plexTv("GET", "/api/v2/shared_servers/owned/accepted"),
            Target.plexTv("GET", "/api/v2/shared_servers/owned/pending"));
    private static final List<Fault> FAULTS = List.of(
            new Fault.Page(500),
            new Fault.Page(502),
            new Fault.RateLimited(7),
            new Fault.RateLimited(null),
            new Fault.HtmlInstead(),
            new Fault.CutBefore(),
            new Fault.CutAfter(),
            new Fault.CutInBody(),
            new Fault.Truncated());
    /** Those who come last make few calls: faults that pile up would meet every one of them, for ever. */
    private static final int FAULTS_AHEAD = 8;

    private static final List<String> DEATHS = List.of("account-change-attached", "effect-sent", "effect-answered");

    @Inject
    DyingPanel panel;

    private final long seed = Long.getLong("streams.seed", 20_260_302L);
    private final Random random = new Random(seed);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> declinedOnce = new HashSet<>();
    private final Set<String> askedAgain = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private List<String> people;
    private int faults;
    private int deaths;

    @Test
    void threeHundredPeopleChangeTheirAccountsAndNobodyIsLost() {
        long wall = System.nanoTime();
        world.settle(Beginning.with(Seed.COMMUNITY).owners(2));
        loseTheirServers();
        people = peopleWithoutServer();
        Map<String, String> plans = plans();
        String coverage = coverage();
        world.plex().record().clear();

        Instant began = world.now();
        for (int number = 0; number < people.size(); number++) {
            ask(number);
        }
        assertEquals(PEOPLE, database.count("account_change_request"));
        Instant ended = live(began);

        report(began, ended, Duration.ofNanos(System.nanoTime() - wall));
        assertEquals(plans, plans(), "everybody has the plan and the time that they had");
        assertEquals(coverage, coverage(), "no coverage was touched");
        assertEquals(PEOPLE, onAtlas(), "everybody is on a server");
        assertEquals(0, lost(), "nobody is lost");
        assertEquals(0, twice(), "nothing happened twice");
        assertEquals(
                database.count("share where ended_at is null"),
                Long.parseLong(
                        database.column("select sum(seats_taken) from server").getFirst()),
                "seats are what shares say");
    }

    /** Three servers of one account; the people of two of them have another plan. */
    private void loseTheirServers() {
        String vega = account("vega-token");
        joins(vega, "Observatory");
        otherPlan();
        joins(vega, "Meridian");
        joins(vega, "Planetarium");
        loseTheAccount();
        String atlas = community("rigel-token", "Atlas");
        String etag = operator().get("/api/v1/servers/" + atlas).header("ETag");
        operator()
                .header("If-Match", etag)
                .body(Map.of("maxUsers", 1000))
                .patch("/api/v1/servers/" + atlas)
                .then()
                .statusCode(200);
        requireAccountChange();
    }

    /** The budget of calls is respected from the beginning. */
    private void joins(String account, String name) {
        world.pass(Duration.ofMinutes(1));
        String server = server(account, name);
        world.pass(Duration.ofMinutes(1));
        readIn(Map.of("serverId", server));
    }

    private void otherPlan() {
        String standard = operator()
                .get("/api/v1/library-groups")
                .jsonPath()
                .getString("items.find { it.kind == 'STANDARD' }.id");
        plan("Family", standard, true);
    }

    private List<String> peopleWithoutServer() {
        List<String> ids = operator()
                .get("/api/v1/users?withoutServer=true&pageSize=500&sort=createdAt")
                .jsonPath()
                .getList("items.id");
        assertTrue(ids.size() >= PEOPLE, ids.size() + " people lost their server");
        return ids.subList(0, PEOPLE);
    }

    /** Every third signs in with the new account, the others type its address. */
    private void ask(int number) {
        String name = "fresh" + number;
        numbers.put(address(number), number);
        world.plex().accounts().register(name, address(number));
        if (number % 3 == 0) {
            RequestSpecification customer = customer(people.get(number));
            Response begun = given().spec(customer).body(Map.of()).post(MINE + "/sign-ins");
            String url = begun.path("url");
            world.plex().accounts().claimPin(url.replaceAll(".*&code=([^&]*)&.*", "$1"), name);
            given().spec(customer).get(MINE + "/sign-ins/" + begun.path("id"));
        } else {
            type(number);
        }
    }

    private void type(int number) {
        customer(people.get(number))
                .body(Map.of("email", address(number)))
                .post(MINE)
                .then()
                .statusCode(202);
    }

    private static String address(int number) {
        return "fresh" + number + "@example.test";
    }

    /** Until everybody is back. Returns when. */
    private Instant live(Instant began) {
        Instant watch = began;
        while (database.count("account_change_request where state = 'COMPLETED'") < PEOPLE) {
            if (world.now().isAfter(began.plus(LONGEST))) {
                throw new AssertionError("not done after " + LONGEST + ", seed " + seed + ": "
                        + database.column("select state || ' ' || count(*) from account_change_request group by state")
                        + database.column("select r::text || ' | ' || s::text || ' | ' || e::text"
                                + " from account_change_request r left join share s on s.user_id = r.user_id"
                                + " left join remote_effect e on e.share_id = s.id where r.finished_at is null")
                        + database.column("select task_name || ' ' || task_instance || ' ' || execution_time || ' '"
                                + " || consecutive_failures || ' ' || picked from scheduled_tasks"
                                + " where task_name in ('account-change', 'remote-effect')")
                        + database.column("select job || ' ' || outcome || ' ' || coalesce(detail, '') from job_run"
                                + " where outcome <> 'DONE' order by started_at desc limit 5"));
            }
            disturb(Duration.between(began, world.now()));
            world.pass(TICK);
            jobs.runDue();
            if (!world.now().isBefore(watch)) {
                watch = world.now().plus(WATCH);
                jobs.run("watch-invitations");
                jobs.runDue();
            }
            readMail();
        }
        panel.livesOn();
        world.plex().faults().clear();
        return world.now();
    }

    /** Single faults all the time, an outage of five minutes, and deaths. */
    private void disturb(Duration since) {
        if (since.equals(Duration.ofMinutes(2))) {
            world.plex().faults().always(new Fault.Page(503), Target.plexTv("*", "*"));
        } else if (since.equals(Duration.ofMinutes(7))) {
            world.plex().faults().clear();
        }
        if (random.nextInt(8) == 0 && world.plex().faults().armed().size() < FAULTS_AHEAD) {
            faults++;
            world.plex().faults().once(any(FAULTS), any(PLACES));
        }
        if (panel.died() && random.nextInt(25) == 0) {
            deaths++;
            panel.diesAt(any(DEATHS));
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A minute after the invitation: most accept, some decline at first, some accept with yet another account. */
    private void readMail() {
        String since = world.now().minus(READS_MAIL_AFTER).toString();
        database
                .column("select new_address from account_change_request where state = 'INVITED' and updated_at <= '"
                        + since + "'")
                .stream()
                .filter(answered::add)
                .map(numbers::get)
                .forEach(this::answer);
        database.column("select new_address from account_change_request where state = 'REFUSED'").stream()
                .filter(address -> declinedOnce.contains(address) && askedAgain.add(address))
                .forEach(address -> {
                    answered.remove(address);
                    type(numbers.get(address));
                });
    }

    private void answer(int number) {
        String address = address(number);
        if (number % 20 == 7 && declinedOnce.add(address)) {
            world.plex().controls().decline(address, "Atlas");
            return;
        }
        if (number % 20 == 13) {
            world.plex().accounts().register("other" + number, "other" + number + "@example.test");
            world.plex().controls().acceptAs(address, "Atlas", "other" + number);
        } else {
            world.plex().controls().accept(address, "Atlas");
        }
        String request = database.column(
                        "select id from account_change_request where state = 'INVITED' and new_address = '" + address
                                + "'")
                .getFirst();
        customer(people.get(number))
                .post(MINE + "/" + request + "/checks")
                .then()
                .statusCode(202);
    }

    private Map<String, String> plans() {
        Map<String, String> plans = new HashMap<>();
        JsonPath all = operator().get("/api/v1/users?pageSize=500").jsonPath();
        List<Map<String, Object>> rows = all.getList("items");
        rows.forEach(row -> plans.put(String.valueOf(row.get("id")), row.get("plan") + " " + row.get("activeUntil")));
        plans.keySet().retainAll(people);
        return plans;
    }

    private String coverage() {
        return database.column("select md5(string_agg(c::text, ',' order by id)) from coverage c")
                .getFirst();
    }

    private long onAtlas() {
        return database.count("share s join server v on v.id = s.server_id where v.name = 'Atlas'"
                + " and s.state = 'ACTIVE' and s.user_id in " + sql(people));
    }

    private long lost() {
        return people.size()
                - database.count("app_user u where u.id in " + sql(people) + " and u.closed_at is null"
                        + " and u.change_required_at is null and exists (select 1 from share s where s.user_id = u.id"
                        + " and s.state = 'ACTIVE') and exists (select 1 from media_identity m where m.user_id = u.id"
                        + " and m.state = 'CURRENT')");
    }

    /** Invitations beyond those that were needed, and people who are somewhere twice. */
    private long twice() {
        long invitations = world.plex().record().all().stream()
                .filter(request -> request.method().equals("POST")
                        && request.path().equals("/api/v2/shared_servers")
                        && request.status() == 201)
                .count();
        long extra = Math.max(0, invitations - PEOPLE - declinedOnce.size());
        long somewhereTwice = database.count(
                "(select user_id from share where ended_at is null group by user_id" + " having count(*) > 1) x");
        long atPlex = numbers.keySet().stream()
                .filter(address -> world.plex().controls().sharesOf(address).size() > 1)
                .count();
        return extra + somewhereTwice + atPlex;
    }

    private static String sql(List<String> ids) {
        return "('" + String.join("', '", ids) + "')";
    }

    private void report(Instant began, Instant ended, Duration wall) {
        long calls = world.plex().record().all().size();
        long looked = database.count("account_change_request where proof = 'TYPED'");
        long needed = looked + PEOPLE + declinedOnce.size();
        Duration floor = Duration.ofSeconds(Math.round(needed / CALLS_PER_SECOND));
        System.out.printf(
                "%nThe story of 300 (seed %d): %d people, %d faults armed and an outage of 5 minutes, %d deaths,%n"
                        + "%.1f calls per person (%d needed to look up and invite), simulated duration %s beside a floor"
                        + " of %s,%n%d declined first, lost %d, twice %d, wall time %s%n%n",
                seed,
                people.size(),
                faults,
                deaths,
                (double) calls / PEOPLE,
                needed,
                Duration.between(began, ended),
                floor,
                declinedOnce.size(),
                lost(),
                twice(),
                wall);
        world.plex().record().counts().forEach((count, times) -> System.out.println("  " + times + " " + count));
    }
}
