package org.streamsmanager.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.seed.Beginning;
import org.streamsmanager.simulator.seed.Seed;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.DyingPanel;

/**
 * Random bulk edits that media servers must follow, with faults of plex.tv, a panel that dies, single edits in between and
 * undos: panel and plex.tv are what a model says. {@code -Dseed=} repeats a run.
 */
@QuarkusTest
class BulkRemotePropertyTest extends CommunityTest {
    private static final int PEOPLE = 30;
    private static final int ROUNDS = 16;
    private static final int PATIENCE = 40;
    private static final List<String> DEATHS = List.of(
            "bulk-person-carried-out",
            "bulk-person-done",
            "effect-sent",
            "effect-answered",
            "change-sent",
            "change-answered");
    private static final List<Fault> FAULTS =
            List.of(new Fault.Page(503), new Fault.RateLimited(5), new Fault.CutBefore(), new Fault.CutAfter());
    private static final String READ = "select u.id || '|' || exists (select from suspension s where s.user_id = u.id"
            + " and s.lifted_at is null) || '|' || (select count(*) from share s where s.user_id = u.id and"
            + " s.ended_at is null) || '|' || (select count(*) from coverage c where c.user_id = u.id and"
            + " c.source = 'GIFT' and c.revoked_at is null) from app_user u";

    private final Map<String, Person> model = new TreeMap<>();
    private final List<Applied> applied = new ArrayList<>();
    private Random random;
    private int changes;
    private String where;

    @Inject
    DyingPanel panel;

    /** {@code touched}: by which change of ours each of the three was set last. */
    private record Person(boolean suspended, int shares, int gifts, Map<String, Integer> touched) {
        Person with(boolean nowSuspended, int nowShares, int nowGifts, String what, int change) {
            Map<String, Integer> more = new HashMap<>(touched);
            more.put(what, change);
            return new Person(nowSuspended, nowShares, nowGifts, more);
        }

        String text() {
            return suspended + "|" + shares + "|" + gifts;
        }
    }

    private record Applied(String id, String action, int change, Map<String, Person> before) {}

    @AfterEach
    void livesOn() {
        panel.livesOn();
    }

    @Test
    void panelAndPlexAreWhatTheModelSays() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("BulkRemotePropertyTest seed " + seed);
        random = new Random(seed);
        begin();
        for (int round = 0; round < ROUNDS; round++) {
            where = "seed " + seed + " round " + round + " ";
            if (!applied.isEmpty() && random.nextInt(3) == 0) {
                undo(applied.remove(random.nextInt(applied.size())));
            } else {
                edit();
            }
        }
    }

    private void begin() {
        world.settle(Beginning.with(Seed.COMMUNITY).owners(1).users(PEOPLE));
        readIn(Map.of("serverId", community("vega-token", "Observatory")));
        database.execute("update server set max_users = 1000");
        database.execute("update media_identity set email = username || '@example.test' where email is null");
        database.column(READ).forEach(line -> {
            String[] parts = line.split("\\|");
            model.put(
                    parts[0],
                    new Person(
                            Boolean.parseBoolean(parts[1]),
                            Integer.parseInt(parts[2]),
                            Integer.parseInt(parts[3]),
                            Map.of()));
        });
        assertNotEquals(0, model.size());
    }

    private void edit() {
        String action =
                List.of("SUSPEND", "END_ACCESS", "RE_INVITE", "GIVE_DAYS").get(random.nextInt(4));
        boolean suspended = random.nextBoolean();
        where += action + (action.equals("SUSPEND") ? suspended : "");
        String id = preview(action, fields(action, suspended));
        String overtaken = random.nextInt(3) == 0 ? giveADay() : "";
        int change = ++changes;
        Map<String, Person> before = new TreeMap<>();
        if (!apply(id)) {
            operator().post("/api/v1/bulk-edits/" + id + "/previews").then().statusCode(202);
            jobs.runDue();
            overtaken = "";
            apply(id);
        }
        run(id);
        for (Map.Entry<String, Person> each : Map.copyOf(model).entrySet()) {
            Person now = each.getValue();
            Person next = next(now, action, suspended, change);
            boolean late = each.getKey().equals(overtaken) && action.equals("GIVE_DAYS");
            if (!late && !next.text().equals(now.text())) {
                before.put(each.getKey(), now);
                model.put(each.getKey(), next);
            }
        }
        require(id, before.size());
        if (!before.isEmpty() && !action.equals("RE_INVITE")) {
            applied.add(new Applied(id, action, change, before));
        }
    }

    private Person next(Person now, String action, boolean suspended, int change) {
        return switch (action) {
            case "SUSPEND" -> now.with(suspended, now.shares(), now.gifts(), "suspended", change);
            case "END_ACCESS" -> now.with(now.suspended(), 0, now.gifts(), "shares", change);
            case "RE_INVITE" ->
                now.with(now.suspended(), now.suspended() ? now.shares() : 1, now.gifts(), "shares", change);
            default -> now.with(now.suspended(), now.shares(), now.gifts() + 1, "gifts", change);
        };
    }

    /** Comes back: whoever was not touched since, and is entitled where an invitation is needed. */
    private void undo(Applied edit) {
        where += "undo of " + edit.action();
        String id = operator()
                .post("/api/v1/bulk-edits/" + edit.id() + "/undo")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        int change = ++changes;
        if (get(id).getInt("counts.willChange") > 0) {
            apply(id);
            run(id);
        }
        int back = 0;
        for (Map.Entry<String, Person> each : edit.before().entrySet()) {
            Person now = model.get(each.getKey());
            Person restored = restored(edit, now, each.getValue(), change);
            if (!restored.text().equals(now.text())) {
                back++;
                model.put(each.getKey(), restored);
            }
        }
        require(id, back);
    }

    private Person restored(Applied edit, Person now, Person earlier, int change) {
        return switch (edit.action()) {
            case "SUSPEND" ->
                untouched(now, "suspended", edit)
                        ? now.with(earlier.suspended(), now.shares(), now.gifts(), "suspended", change)
                        : now;
            case "END_ACCESS" ->
                now.shares() == 0 && !now.suspended()
                        ? now.with(false, earlier.shares(), now.gifts(), "shares", change)
                        : now;
            default ->
                untouched(now, "gifts", edit) && now.suspended() == earlier.suspended()
                        ? now.with(now.suspended(), now.shares(), now.gifts() - 1, "gifts", change)
                        : now;
        };
    }

    private static boolean untouched(Person now, String what, Applied edit) {
        return now.touched().getOrDefault(what, 0) == edit.change();
    }

    /** Somebody is changed by hand between preview and apply. */
    private String giveADay() {
        String id = List.copyOf(model.keySet()).get(random.nextInt(model.size()));
        Map<String, Object> gift = new HashMap<>(Map.of("kind", "GIFT", "days", 1, "cause", "by hand"));
        String hash = operator()
                .body(gift)
                .post("/api/v1/users/" + id + "/coverage-changes/previews")
                .path("hash");
        gift.put("hash", hash);
        operator()
                .body(gift)
                .post("/api/v1/users/" + id + "/coverage-changes")
                .then()
                .statusCode(201);
        Person now = model.get(id);
        model.put(id, now.with(now.suspended(), now.shares(), now.gifts() + 1, "gifts", ++changes));
        return id;
    }

    /** Dies, is disturbed, and goes on until nothing is left to do. */
    private void run(String id) {
        if (random.nextBoolean()) {
            world.plex()
                    .faults()
                    .next(
                            1 + random.nextInt(2),
                            FAULTS.get(random.nextInt(FAULTS.size())),
                            Target.plexTv("*", "/api/v2/shared_servers*"));
        }
        if (random.nextBoolean()) {
            panel.diesAt(DEATHS.get(random.nextInt(DEATHS.size())));
            jobs.runDue();
        }
        for (int patience = 0; patience < PATIENCE && !settled(id); patience++) {
            letWork(Duration.ofSeconds(30));
        }
        panel.livesOn();
        world.plex().faults().clear();
        for (int patience = 0; patience < PATIENCE && !settled(id); patience++) {
            letWork(Duration.ofMinutes(1));
        }
    }

    private boolean settled(String id) {
        return get(id).getString("state").equals("DONE")
                && database.count("remote_effect where finished_at is null") == 0;
    }

    private void require(String id, int done) {
        JsonPath edit = get(id);
        String said = where + " " + edit.prettify();
        Map<String, String> found = new TreeMap<>();
        database.column(READ).forEach(line -> {
            int bar = line.indexOf('|');
            found.put(line.substring(0, bar), line.substring(bar + 1));
        });
        Map<String, String> wanted = new TreeMap<>();
        model.forEach((person, now) -> wanted.put(person, now.text()));
        assertEquals(wanted, found, said);
        assertEquals(done, edit.getInt("rowStates.DONE ?: 0"), said);
        long given = model.values().stream()
                .filter(person -> person.shares() > 0 && !person.suspended())
                .count();
        assertEquals(
                given,
                world.plex().controls().shares().stream()
                        .filter(share -> share.server().equals("Observatory") && !share.left())
                        .count(),
                said);
    }

    private static Map<String, Object> fields(String action, boolean suspended) {
        return switch (action) {
            case "SUSPEND" -> Map.of("suspended", suspended, "cause", "bulk");
            case "GIVE_DAYS" -> Map.of("days", 2, "cause", "bulk");
            default -> Map.of("cause", "bulk");
        };
    }

    private String preview(String action, Map<String, Object> fields) {
        String id = operator()
                .body(Map.of("action", action, "fields", fields, "selection", Map.of("filter", Map.of())))
                .post("/api/v1/bulk-edits")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        return id;
    }

    /** With nothing to do there is nothing to apply, and that is no failure. */
    private boolean apply(String id) {
        return operator()
                        .body(Map.of("hash", get(id).getString("hash")))
                        .post("/api/v1/bulk-edits/" + id + "/application")
                        .statusCode()
                == 202;
    }

    private JsonPath get(String id) {
        return operator().get("/api/v1/bulk-edits/" + id).jsonPath();
    }
}
