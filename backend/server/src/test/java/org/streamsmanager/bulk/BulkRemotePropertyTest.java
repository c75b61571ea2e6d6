package org.streamsmanager.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.streamsmanager.bulk.AccessModel.Access;
import org.streamsmanager.bulk.AccessModel.Person;
import org.streamsmanager.simulator.control.ShareState;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;

/**
 * Random bulk edits that media servers and mailboxes must follow, with a plex.tv that fails or refuses, a panel that dies,
 * edits by hand in between, pauses, cancels, retries and undos: panel and plex.tv are what a model says, and each row says
 * what happened. {@code -Dstreams.seed=… -Dstreams.steps=…} repeats or prolongs it.
 */
@QuarkusTest
class BulkRemotePropertyTest extends AccessWorld {
    private static final List<String> ACTIONS = List.of(
            "SUSPEND",
            "SUSPEND",
            "END_ACCESS",
            "RE_INVITE",
            "RE_INVITE",
            "SET_SERVER",
            "SET_SERVER",
            "GIVE_DAYS",
            "REAPPLY_LIBRARIES",
            "WRITE_MESSAGE");
    private static final List<String> DEATHS = List.of(
            "bulk-person-carried-out",
            "bulk-person-done",
            "bulk-people-done",
            "effect-sent",
            "effect-answered",
            "change-sent",
            "change-answered");
    private static final List<Fault> FAULTS = List.of(
            new Fault.Page(503),
            new Fault.RateLimited(5),
            new Fault.CutBefore(),
            new Fault.CutAfter(),
            new Fault.CutInBody());
    private static final String EDITS = "/api/v1/bulk-edits";

    /** What was done by hand is not tried again. */
    private static final Set<Integer> REFUSALS = Set.of(1, 2);

    private static final long KNOWN = 589_829;
    /** {@code make test} plays one game that is known, {@code make soak} another one each time. */
    private final long seed = Long.getLong("streams.seed", KNOWN);

    private final int steps = Integer.getInteger("streams.steps", 120) / 10;
    private final Random random = new Random(seed);
    private final List<Applied> applied = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private String where;
    private int deeds;

    /** A bulk edit that ran, and what those had and got whom it changed. */
    private record Applied(String id, BulkDeed deed, Map<String, Person> before, Map<String, Person> after) {}

    @Test
    void panelAndPlexAreWhatTheModelSays() {
        System.out.println("Bulk edits of access: seed " + seed + ", " + steps + " steps");
        settle();
        check("in the beginning");
        for (int step = 0; step < steps; step++) {
            where = "seed " + seed + " step " + step + " ";
            if (!applied.isEmpty() && random.nextInt(3) == 0) {
                undo(applied.remove(random.nextInt(applied.size())));
            } else {
                edit();
            }
            accept();
        }
    }

    private void edit() {
        BulkDeed deed = deed();
        where += deed.action() + " " + deed.word();
        drift(deed);
        List<String> chosen = model.people.keySet().stream()
                .filter(id -> random.nextInt(4) > 0)
                .toList();
        String id = operator()
                .body(Map.of(
                        "action",
                        deed.action(),
                        "fields",
                        deed.fields(serverIds),
                        "selection",
                        Map.of("userIds", chosen)))
                .post(EDITS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        BulkRun run = new BulkRun(
                model, chosen, (person, now) -> deed.preview(now), deed::facts, (person, now) -> deed.carriedOut(now));
        carryOut(id, run);
        repair();
        if (deed.undoable() && !run.after.isEmpty()) {
            applied.add(new Applied(id, deed, run.before, run.after));
        }
    }

    private void undo(Applied edit) {
        where += "undo of " + edit.deed().action() + " " + edit.deed().word();
        String id = operator()
                .post(EDITS + "/" + edit.id() + "/undo")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        BulkDeed deed = edit.deed();
        BulkRun run = new BulkRun(
                model,
                List.copyOf(edit.after().keySet()),
                (person, now) -> planned(edit, person, now),
                deed::facts,
                (person, now) ->
                        deed.undone(now, edit.before().get(person), edit.after().get(person)));
        carryOut(id, run);
        Map<String, RowState> original = rows(edit.id());
        run.after.keySet().forEach(person -> assertEquals(RowState.UNDONE, original.get(person), where));
    }

    /** What the preview of an undo says of a person. */
    private static RowState planned(Applied edit, String person, Person now) {
        Object facts = edit.deed().facts(now);
        if (facts.equals(edit.deed().facts(edit.before().get(person)))) {
            return RowState.ALREADY_SO;
        }
        return facts.equals(edit.deed().facts(edit.after().get(person))) ? RowState.WAITING : RowState.REFUSED;
    }

    private void carryOut(String id, BulkRun run) {
        run.preview();
        assertEquals(run.rows, rows(id), where + "preview");
        boolean overtaken = random.nextInt(4) == 0;
        if (overtaken) {
            byHand();
        }
        if (!apply(id)) {
            operator().post(EDITS + "/" + id + "/previews").then().statusCode(202);
            jobs.runDue();
            run.preview();
            assertEquals(run.rows, rows(id), where + "second preview");
            assertTrue(apply(id), where + get(id).prettify());
        }
        trouble(id, run, overtaken);
        work(id);
        panel.livesOn();
        world.plex().faults().clear();
        work(id);
        if (rows(id).containsValue(RowState.FAILED)
                && get(id).getString("state").equals("DONE")) {
            operator().post(EDITS + "/" + id + "/retries").then().statusCode(202);
            work(id);
        }
        Map<String, RowState> states = rows(id);
        states.forEach((person, state) -> {
            if (state == RowState.CANCELLED) {
                run.cancelled(person);
            }
        });
        states.keySet().forEach(run::reached);
        learn(run);
        check(where + states);
        assertEquals(run.rows, states, where + get(id).prettify());
    }

    /** At most one of many things goes wrong at the same time as the panel dies. */
    private void trouble(String id, BulkRun run, boolean overtaken) {
        int kind = random.nextInt(7);
        if (overtaken && REFUSALS.contains(kind)) {
            return;
        }
        switch (kind) {
            case 0 ->
                world.plex()
                        .faults()
                        .next(1 + random.nextInt(3), pick(FAULTS), Target.plexTv("*", "/api/v2/shared_servers*"));
            case 1 ->
                world.plex()
                        .faults()
                        .next(
                                1 + random.nextInt(3),
                                new Fault.Page(403),
                                Target.plexTv("POST", "/api/v2/shared_servers"));
            case 2 ->
                world.plex()
                        .faults()
                        .next(
                                1 + random.nextInt(3),
                                new Fault.Page(403),
                                Target.plexTv("DELETE", "/api/v2/shared_servers/*"));
            case 3 -> pause(id);
            case 4 ->
                inTheMiddle(
                        id,
                        run,
                        () -> operator().delete(EDITS + "/" + id).then().statusCode(200));
            case 5 -> inTheMiddle(id, run, overtaken ? () -> {} : this::byHand);
            default -> world.plex().faults().clear();
        }
        if (panel.died() && random.nextBoolean()) {
            panel.diesAt(pick(DEATHS));
        }
    }

    private void pause(String id) {
        operator().put(EDITS + "/" + id + "/pause").then().statusCode(200);
        jobs.runDue();
        operator().delete(EDITS + "/" + id + "/pause").then().statusCode(200);
    }

    /** After some people; who had their turn by then, is known. */
    private void inTheMiddle(String id, BulkRun run, Runnable event) {
        AtomicInteger people = new AtomicInteger(1 + random.nextInt(6));
        panel.runsAt("bulk-person-done", new Runnable() {
            @Override
            public void run() {
                if (people.decrementAndGet() > 0) {
                    panel.runsAt("bulk-person-done", this);
                    return;
                }
                rows(id).forEach((person, state) -> {
                    if (state != RowState.WAITING) {
                        run.reached(person);
                    }
                });
                event.run();
            }
        });
    }

    private void byHand() {
        String id = pick(List.copyOf(model.people.keySet()));
        Person now = model.people.get(id);
        String user = "/api/v1/users/" + id;
        String cause = "by hand " + ++deeds;
        if (now.suspended()) {
            operator().delete(user + "/suspension").then().statusCode(204);
            model.people.put(id, now.suspended(null));
        } else if (random.nextBoolean()) {
            operator()
                    .body(Map.of("cause", cause))
                    .put(user + "/suspension")
                    .then()
                    .statusCode(204);
            model.people.put(id, now.suspended(cause));
        } else if (random.nextBoolean() && !now.accesses().isEmpty()) {
            String share = database.column("select id from share where ended_at is null and user_id = '" + id + "'")
                    .getFirst();
            String server = database.column(
                            "select v.name from share s join server v on v.id = s.server_id where s.id = '" + share
                                    + "'")
                    .getFirst();
            operator().delete(user + "/shares/" + share + "?cause=gone").then().statusCode(204);
            model.people.put(id, now.without(server));
        } else {
            Map<String, Object> gift = new HashMap<>(Map.of("kind", "GIFT", "days", 1, "cause", cause));
            gift.put(
                    "hash",
                    operator()
                            .body(gift)
                            .post(user + "/coverage-changes/previews")
                            .path("hash"));
            operator().body(gift).post(user + "/coverage-changes").then().statusCode(201);
            model.people.put(id, model.gift(now));
        }
    }

    private boolean apply(String id) {
        int status = operator()
                .body(Map.of("hash", get(id).getString("hash")))
                .post(EDITS + "/" + id + "/application")
                .statusCode();
        assertTrue(status == 202 || status == 409, where + status);
        return status == 202;
    }

    private BulkDeed deed() {
        String action = pick(ACTIONS);
        String word = action + " " + ++deeds;
        if (action.equals("WRITE_MESSAGE")) {
            word = letters.isEmpty() || random.nextBoolean() ? "Letter " + deeds : pick(letters);
            letters.add(word);
        }
        return new BulkDeed(model, action, random.nextInt(3) > 0, word, pick(List.copyOf(serverIds.keySet())));
    }

    /** Somebody changes libraries at Plex. */
    private void drift(BulkDeed deed) {
        if (deed.action().equals("REAPPLY_LIBRARIES")) {
            everyAccess(
                    (person, access) -> access.accepted()
                            && !access.libraries().equals(AccessModel.DRIFTED)
                            && random.nextBoolean(),
                    (person, access) -> {
                        world.plex()
                                .controls()
                                .changeLibraries(person.email(), access.server(), AccessModel.DRIFTED.getFirst());
                        return access.with(true, true);
                    });
        }
    }

    /** What nobody re-applied is put right by hand. */
    private void repair() {
        everyAccess((person, access) -> access.drifted(), (person, access) -> {
            world.plex()
                    .controls()
                    .changeLibraries(
                            person.email(), access.server(), access.libraries().toArray(String[]::new));
            return access.with(access.accepted(), false);
        });
    }

    private void everyAccess(BiPredicate<Person, Access> which, BiFunction<Person, Access, Access> what) {
        model.people.replaceAll((id, person) -> person.suspended()
                ? person
                : person.with(person.accesses().stream()
                        .map(access -> which.test(person, access) ? what.apply(person, access) : access)
                        .toList()));
    }

    /** Some accept their invitations, but none that goes because another one was accepted; and the panel sees it. */
    private void accept() {
        List.copyOf(model.people.keySet()).forEach(id -> {
            Person person = model.people.get(id);
            at(person.email()).stream()
                    .filter(share -> !share.accepted() && random.nextInt(3) > 0)
                    .map(ShareState::server)
                    .filter(server -> model.people.get(id).isOn(server))
                    .forEach(server -> {
                        world.plex().controls().accept(person.email(), server);
                        model.accepts(id, server);
                    });
        });
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        work();
        check(where + "accepted");
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
