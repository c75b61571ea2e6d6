package org.streamsmanager.accountchange;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.seed.Beginning;
import org.streamsmanager.simulator.seed.Seed;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.DyingPanel;

/**
 * Customers, operators, Plex and accidents in any order: after every deed the promises hold, and when everything has
 * calmed down Plex and the panel agree. {@code -Dstreams.seed=… -Dstreams.steps=…} repeats or prolongs it.
 */
@QuarkusTest
class AccountChangeStateMachineTest extends CommunityTest {
    private static final String MINE = "/api/v1/me/account-change-requests";
    private static final String QUEUE = "/api/v1/account-change-requests/";
    private static final int CUSTOMERS = 6;
    private static final int ADDRESSES = 12;
    private static final int STRANGERS = 5;
    private static final List<Fault> FAULTS = List.of(
            new Fault.Page(500),
            new Fault.Page(503),
            new Fault.RateLimited(5),
            new Fault.HtmlInstead(),
            new Fault.CutBefore(),
            new Fault.CutAfter(),
            new Fault.CutInBody(),
            new Fault.Truncated(),
            new Fault.EmptyList(null));
    private static final List<String> DEATHS = List.of("account-change-attached", "effect-sent", "effect-answered");

    @Inject
    DyingPanel panel;

    private final long seed = Long.getLong("streams.seed", System.nanoTime() % 1_000_000);
    private final int steps = Integer.getInteger("streams.steps", 120);
    private final Random random = new Random(seed);
    private final List<String> addresses = new ArrayList<>();
    private final List<String> fresh = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    /** Who can sign in at Plex. */
    private final List<String> names = new ArrayList<>(List.of("vega"));

    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<String> done = new ArrayList<>();
    /** Where Plex and the panel may differ: accepted by another account, or left. */
    private final Set<String> ownWays = new HashSet<>();

    private List<String> customers;
    private String coverage;
    private Set<String> retired = new HashSet<>();

    @Test
    void thePromisesHoldWhateverHappensInWhateverOrder() {
        System.out.println("State machine of account changes: seed " + seed + ", " + steps + " steps");
        begin();
        for (int step = 0; step < steps; step++) {
            deed();
            checkPromises();
        }
        calmDown();
        checkPromises();
        checkAgreement();
        System.out.println("Ended as "
                + database.column(
                        "select state || ' ' || count(*) from account_change_request group by state order by state")
                + ", answers " + answers);
    }

    private void begin() {
        world.settle(Beginning.with(Seed.COMMUNITY).owners(2).users(60));
        readIn(Map.of("serverId", community("vega-token", "Observatory")));
        loseTheAccount();
        String atlas = community("rigel-token", "Atlas");
        customers = database.column("select u.id from app_user u join media_identity m on m.user_id = u.id"
                + " where m.state = 'CURRENT' and m.email is not null order by u.id limit " + CUSTOMERS);
        for (int number = 0; number < ADDRESSES; number++) {
            addAddress();
        }
        addresses.addAll(database.column("select distinct email from media_identity where email is not null"
                + " and user_id in ('" + String.join("', '", customers) + "') order by email"));
        addresses.add("vega@example.test");
        addresses.add("no such name");
        requireAccountChange();
        strangers(atlas);
        allowWishes("AUTOMATIC");
        coverage = coverage();
    }

    /** People of the new server with nothing to lose: who gives their account can be made one user with them. */
    private void strangers(String server) {
        for (int number = 0; number < STRANGERS; number++) {
            String name = "stranger" + number;
            world.plex().accounts().register(name, name + "@example.test");
            world.plex().controls().invite("Atlas", name + "@example.test");
            world.plex().controls().accept(name, "Atlas");
            strangers.add(name + "@example.test");
            names.add(name);
        }
        readIn(Map.of("serverId", server));
        database.execute("delete from coverage where user_id in (select user_id from media_identity"
                + " where email_norm like 'stranger%')");
        addresses.addAll(strangers);
    }

    /** Every fourth belongs to nobody at Plex. */
    private String addAddress() {
        int number = fresh.size();
        String address = "fresh" + number + "@example.test";
        if (number % 4 != 3) {
            world.plex().accounts().register("fresh" + number, address);
            names.add("fresh" + number);
        }
        fresh.add(address);
        addresses.add(address);
        return address;
    }

    private void deed() {
        switch (random.nextInt(21)) {
            case 0, 1, 2 -> request();
            case 3 -> withdraw();
            case 4 -> decide();
            case 5, 6 -> answerAtPlex("accept");
            case 7 -> answerAtPlex("decline");
            case 8 -> answerAtPlex("other");
            case 9 -> fault();
            case 10 -> die();
            case 11 -> allowWishes(random.nextBoolean() ? "AUTOMATIC" : "BY_OPERATOR");
            case 12 -> note("watch", () -> jobs.run("watch-invitations"));
            case 13, 14 -> signIn();
            case 15, 16 -> merge();
            case 17 -> reinvite();
            case 18 -> leave();
            case 19 -> requirement();
            default -> note("wait", () -> world.pass(Duration.ofMinutes(random.nextInt(1, 40))));
        }
        letWork(Duration.ofSeconds(random.nextInt(1, 4)));
    }

    private void request() {
        String user = any(customers);
        String address = random.nextInt(3) == 0 ? addAddress() : any(addresses);
        note(
                user + " asks for " + address,
                () -> customer(user).body(Map.of("email", address)).post(MINE));
    }

    /** The account is proven: by its owner, or by whoever knows the password of somebody else's. */
    private void signIn() {
        String user = any(customers);
        if (random.nextInt(3) == 0) {
            addAddress();
        }
        String name = any(names);
        note(user + " signs in as " + name, () -> {
            RequestSpecification me = customer(user);
            Response begun = given().spec(me).body(Map.of()).post(MINE + "/sign-ins");
            count("sign-in", begun);
            if (begun.statusCode() != 201) {
                return;
            }
            String code = begun.<String>path("url").replaceAll(".*&code=([^&]*)&.*", "$1");
            world.plex().accounts().claimPin(code, name);
            world.pass(Duration.ofSeconds(2));
            given().spec(me).get(MINE + "/sign-ins/" + begun.path("id"));
        });
    }

    /** Of those that were refused because the account belongs to somebody who has nothing to lose. */
    private void merge() {
        List<String> mergeable = database.column("select id from account_change_request where state = 'REFUSED'"
                + " and merge_user_id is not null order by id");
        if (mergeable.isEmpty()) {
            return;
        }
        String path = QUEUE + any(mergeable) + "/merges";
        note("merge " + path, () -> {
            Response preview = operator().body(Map.of()).post(path + "/previews");
            if (preview.statusCode() == 200 && preview.path("hash") != null) {
                count(
                        "merge",
                        operator().body(Map.of("hash", preview.path("hash"))).post(path));
            } else {
                count("merge preview", preview);
            }
        });
    }

    private void reinvite() {
        String user = any(customers);
        note(
                user + " puts themselves on a server",
                () -> count("re-invite", customer(user).post("/api/v1/me/re-invite")));
    }

    /** By themselves, at Plex: the panel learns it when it reads the server. */
    private void leave() {
        List<String> there = fresh.stream()
                .filter(address -> world.plex().controls().sharesOf(address).stream()
                        .anyMatch(share -> share.accepted()
                                && !share.left()
                                && share.server().equals("Atlas")))
                .toList();
        if (!there.isEmpty()) {
            String address = any(there);
            ownWays.add(address);
            note(address + " leaves", () -> world.plex().controls().leave(address, "Atlas"));
            jobs.run("compare-shares");
        }
    }

    /** By an operator: required of one more, or no longer. */
    private void requirement() {
        String path = "/api/v1/users/" + any(customers) + "/account-change-requirement";
        if (random.nextBoolean()) {
            note("require " + path, () -> operator().body(Map.of("cause", "x")).put(path));
        } else {
            note("require no more " + path, () -> operator().delete(path));
        }
    }

    private void count(String deed, Response answer) {
        answers.merge(deed + " " + answer.statusCode(), 1, Integer::sum);
    }

    /** By an operator, or by the customer. */
    private void withdraw() {
        open().ifPresent(request -> {
            if (random.nextBoolean()) {
                note("withdraw " + request, () -> operator().delete(QUEUE + request));
            } else {
                String user = database.column("select user_id from account_change_request where id = '" + request + "'")
                        .getFirst();
                note("withdraw own " + request, () -> customer(user).delete(MINE + "/" + request));
            }
        });
    }

    private void decide() {
        open().ifPresent(request -> {
            switch (random.nextInt(4)) {
                case 3 -> note("approve all", this::approveAll);
                case 0 -> note("approve " + request, () -> operator().post(QUEUE + request + "/approval"));
                case 1 -> note("retry " + request, () -> operator().post(QUEUE + request + "/retries"));
                default ->
                    note(
                            "refuse " + request,
                            () -> operator().body(Map.of("reason", "No.")).post(QUEUE + request + "/refusal"));
            }
        });
    }

    private void approveAll() {
        String hash =
                operator().body(Map.of()).post(QUEUE + "approvals/previews").path("hash");
        count(
                "approve all",
                operator().body(Map.of("filter", Map.of(), "hash", hash)).post(QUEUE + "approvals"));
    }

    private Optional<String> open() {
        List<String> open =
                database.column("select id from account_change_request where finished_at is null order by id");
        return open.isEmpty() ? Optional.empty() : Optional.of(any(open));
    }

    /** Of those who are invited at this moment, whatever the panel knows of it. */
    private void answerAtPlex(String how) {
        List<String> invited = addresses.stream()
                .filter(address -> world.plex().controls().sharesOf(address).stream()
                        .anyMatch(share -> !share.accepted()
                                && !share.left()
                                && share.person() != null
                                && share.server().equals("Atlas")))
                .toList();
        if (invited.isEmpty()) {
            return;
        }
        String address = any(invited);
        note(how + " " + address, () -> {
            switch (how) {
                case "accept" -> world.plex().controls().accept(address, "Atlas");
                case "decline" -> world.plex().controls().decline(address, "Atlas");
                default -> {
                    ownWays.add(address);
                    String other = "other" + done.size();
                    world.plex().accounts().register(other, other + "@example.test");
                    world.plex().controls().acceptAs(address, "Atlas", other);
                }
            }
            world.pass(Duration.ofMinutes(3));
            jobs.run("watch-invitations");
        });
    }

    private void fault() {
        Fault fault = any(FAULTS);
        String method = fault instanceof Fault.EmptyList ? "GET" : "*";
        note(
                "fault " + fault,
                () -> world.plex().faults().next(random.nextInt(1, 4), fault, Target.plexTv(method, "*")));
    }

    private void die() {
        String place = any(DEATHS);
        note("dies at " + place, () -> panel.diesAt(place));
    }

    private void allowWishes(String approval) {
        String path = "/api/v1/settings/account-change";
        String etag = operator().get(path).header("ETag");
        note(
                "approval " + approval,
                () -> operator()
                        .header("If-Match", etag)
                        .body(Map.of(
                                "enabled", true, "wishedAllowed", true, "approval", approval, "signInRequired", false))
                        .put(path));
    }

    private void calmDown() {
        panel.livesOn();
        world.plex().faults().clear();
        for (int round = 0; round < 12; round++) {
            world.pass(Duration.ofMinutes(3));
            jobs.run("watch-invitations");
            letWork(Duration.ofSeconds(20));
        }
    }

    private void checkPromises() {
        promise(
                "at most one open request per user",
                "select user_id from account_change_request"
                        + " where finished_at is null group by user_id having count(*) > 1");
        promise(
                "no retired identity returns",
                "select m.id from media_identity m join retired_key k on k.realm = m.realm"
                        + " and ((k.kind = 'REMOTE_ID' and k.value_norm = m.remote_id) or (k.kind = 'UUID' and k.value_norm = m.uuid)"
                        + " or (k.kind = 'EMAIL' and k.value_norm = m.email_norm)"
                        + " or (k.kind = 'USERNAME' and k.value_norm = m.username_norm))"
                        + " where m.state in ('PENDING', 'CURRENT')");
        promise(
                "no live share of a retired identity",
                "select s.id from share s join media_identity m on"
                        + " m.id = s.identity_id where s.ended_at is null and m.state = 'RETIRED'");
        promise(
                "one invitation for a request",
                "select user_id from share where ended_at is null and state in"
                        + " ('RESERVED', 'PENDING') group by user_id having count(*) > 1");
        promise(
                "seats are what shares say",
                "select v.id from server v where v.seats_taken <> (select count(*) from share s"
                        + " where s.server_id = v.id and s.ended_at is null)");
        Set<String> now = new HashSet<>(database.column("select id from media_identity where state = 'RETIRED'"));
        assertEquals(true, now.containsAll(retired), () -> "a retired identity came back; " + story());
        retired = now;
        assertEquals(coverage, coverage(), () -> "coverage was touched; " + story());
    }

    /** What Plex says is what the panel believes: whoever is invited is invited once, whoever is not is not. */
    private void checkAgreement() {
        for (String address : Stream.concat(fresh.stream(), strangers.stream()).toList()) {
            if (ownWays.contains(address)) {
                continue;
            }
            long there = world.plex().controls().sharesOf(address).stream()
                    .filter(share -> share.server().equals("Atlas") && !share.left())
                    .count();
            long here = database.count("share s join media_identity m on m.id = s.identity_id where s.ended_at is null"
                    + " and (m.email_norm = '" + address.toLowerCase(java.util.Locale.ROOT) + "')");
            if (there > 1 || here != there) {
                throw new AssertionError(address + ": " + there + " at Plex, " + here + " here; " + story());
            }
        }
        promise(
                "nothing is left to be done",
                "select id from remote_effect where state in ('PLANNED', 'SENT', 'UNKNOWN')");
    }

    private void promise(String what, String violations) {
        assertEquals(List.of(), database.column(violations), () -> what + "; " + story());
    }

    private String coverage() {
        return database.column("select md5(string_agg(c::text, ',' order by id)) from coverage c")
                .getFirst();
    }

    private void note(String deed, Runnable work) {
        done.add(deed);
        work.run();
    }

    private String story() {
        return "seed " + seed + ": " + String.join("; ", done);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
