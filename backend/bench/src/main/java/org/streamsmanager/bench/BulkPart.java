package org.streamsmanager.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** A flag for a hundred thousand people by a bulk edit, beside one hand-written statement for the same rows. */
final class BulkPart implements Part {
    private static final int USERS = Integer.parseInt(System.getenv().getOrDefault("BENCH_USERS", "100000"));
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int READERS = 2;
    /** Nothing outside of the database takes part. */
    private static final String[] ALONE = {
        "delete from share", "update server set state = 'DETACHED', plex_account_id = null", "delete from plex_account"
    };

    private static final String BY_HAND = "with changed as (update app_user set change_required_at = now(),"
            + " change_required_by = 'bench', change_required_cause = 'The old server is gone', updated_at = now(),"
            + " version = version + 1 where closed_at is null and change_required_at is null returning id),"
            + " noted as (insert into audit_entry (id, at, actor_kind, cause, object_kind, object_id, action)"
            + " select gen_random_uuid(), now(), 'SYSTEM', 'bench', 'USER', id, 'CHANGE_REQUIRED' from changed returning id)"
            + " insert into audit_detail (entry_id, before, after)"
            + " select id, '{\"changeRequired\":false}', '{\"changeRequired\":true}' from noted";
    private static final String TAKEN_BACK = "update app_user set change_required_at = null,"
            + " change_required_by = null, change_required_cause = null where change_required_at is not null";

    @Override
    public void measure() throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try (Postgres postgres = Postgres.start(folder)) {
            try (Panel _ = Panel.start(folder, postgres, Map.of("STREAMS_JOBS_ENABLED", "false"))) {
                Seeding.plant(postgres, USERS);
                postgres.run(ALONE);
            }
            Duration byHand = byHand(postgres);
            try (Panel panel = Panel.start(folder, postgres, Map.of())) {
                System.out.printf("%n%,d users%n", USERS);
                edit(panel, byHand);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    /** The flag is off before, and taken back each time. */
    private static Duration byHand(Postgres postgres) throws SQLException {
        postgres.run(TAKEN_BACK, "vacuum analyze");
        Duration[] taken = new Duration[3];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = once(postgres);
            postgres.run("vacuum analyze");
        }
        return Arrays.stream(taken).sorted().toList().get(1);
    }

    private static Duration once(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            long from = System.nanoTime();
            statement.executeUpdate(BY_HAND);
            Duration taken = Duration.ofNanos(System.nanoTime() - from);
            connection.rollback();
            return taken;
        }
    }

    private static void edit(Panel panel, Duration byHand) throws Exception {
        List<Load.Result> quiet = quiet(panel);
        long memory = panel.residentMegabytes();
        long from = System.nanoTime();
        JsonNode edit = panel.post(
                "/bulk-edits",
                Map.of(
                        "action", "REQUIRE_ACCOUNT_CHANGE",
                        "fields", Map.of("required", true, "cause", "The old server is gone"),
                        "selection", Map.of("filter", Map.of())));
        String path = "/bulk-edits/" + edit.get("id").asText();
        JsonNode previewed = panel.await(path, PAUSE, found -> !state(found, "PREVIEWING"));
        panel.get(path + "/rows?pageSize=50");
        Report.line(
                "preview of " + previewed.get("size") + " rows, to its first page",
                Report.seconds(Duration.ofNanos(System.nanoTime() - from)),
                "aim: at most 3 s");
        Duration apply = apply(panel, path, previewed.get("hash").asText(), quiet);
        Report.line(
                "one UPDATE … RETURNING with its history, by hand, median of 3, without its commit",
                Report.seconds(byHand),
                "");
        Report.line(
                "apply",
                Report.seconds(apply),
                Report.times((double) apply.toNanos() / byHand.toNanos()) + ", aim: at most 4 ×");
        Report.line(
                "memory of the panel before and after", memory + ", " + panel.residentMegabytes() + " MB", "aim: flat");
    }

    /** Somebody reads the list all the while. */
    private static Duration apply(Panel panel, String path, String hash, List<Load.Result> quiet) throws Exception {
        long from = System.nanoTime();
        panel.post(path + "/application", Map.of("hash", hash));
        CompletableFuture<Duration> done = CompletableFuture.supplyAsync(() -> finished(panel, path, from));
        Load.Result busy = Load.of(READERS, () -> list(panel), () -> !done.isDone());
        Duration taken = done.get();
        Load.Result median = quiet.stream()
                .sorted(Comparator.comparing(Load.Result::p99))
                .toList()
                .get(quiet.size() / 2);
        Report.rate("list while nothing else happens, " + READERS + " readers, median of 3", median, "");
        Report.rate(
                "list during the run",
                busy,
                "p99 "
                        + Report.times(
                                (double) busy.p99().toNanos() / median.p99().toNanos())
                        + " of the quiet one, aim: at most 3 ×");
        return taken;
    }

    private static Duration finished(Panel panel, String path, long from) {
        try {
            JsonNode end = panel.await(path, PAUSE, found -> !state(found, "APPLYING"));
            if (!state(end, "DONE")) {
                throw new IllegalStateException(end.toString());
            }
            return Duration.ofNanos(System.nanoTime() - from);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean state(JsonNode edit, String state) {
        return Set.of(state).contains(edit.get("state").asText());
    }

    private static List<Load.Result> quiet(Panel panel) throws Exception {
        reading(panel, Duration.ofSeconds(8));
        Load.Result[] results = new Load.Result[3];
        for (int i : IntStream.range(0, results.length).toArray()) {
            results[i] = reading(panel, Duration.ofSeconds(3));
        }
        return List.of(results);
    }

    private static Load.Result reading(Panel panel, Duration time) throws Exception {
        return Load.of(READERS, () -> list(panel), time);
    }

    private static Load.Client list(Panel panel) throws IOException {
        return Load.asking(panel.address("/users?pageSize=50"), panel.token());
    }
}
