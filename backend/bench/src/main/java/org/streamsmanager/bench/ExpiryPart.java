package org.streamsmanager.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The hourly look at who is no longer active. So many would lose access that the run stops and asks: nothing is taken away. */
final class ExpiryPart implements Part {
    private static final int USERS = Integer.parseInt(System.getenv().getOrDefault("BENCH_USERS", "100000"));
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** Whoever is no longer active still has access. */
    private static final String STILL_THERE =
            "update share set state = 'ACTIVE', ended_at = null, end_reason = null where state = 'ENDED'";

    @Override
    public void measure() throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try (Postgres postgres = Postgres.start(folder)) {
            try (Panel _ = Panel.start(folder, postgres, Map.of("STREAMS_JOBS_ENABLED", "false"))) {
                Seeding.plant(postgres, USERS);
                postgres.run(STILL_THERE, "vacuum analyze share");
            }
            try (Panel panel = Panel.start(folder, postgres, Map.of())) {
                System.out.printf("%n%,d users%n", USERS);
                look(panel);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static void look(Panel panel) throws Exception {
        panel.post("/jobs/expire-access/runs", Map.of());
        JsonNode runs =
                panel.await("/expiry-runs", PAUSE, found -> !found.get("items").isEmpty());
        JsonNode run = runs.at("/items/0");
        JsonNode finished = panel.await("/job-runs?job=expire-access", PAUSE, found -> of(found) != null);
        JsonNode job = of(finished);
        Duration taken = Duration.between(instant(job, "startedAt"), instant(job, "finishedAt"));
        Report.line(
                "expiry run, " + run.get("people").asText() + " people found, "
                        + run.get("state").asText(),
                Report.seconds(taken),
                "");
        release(panel, run);
        Report.line("memory of the panel", panel.residentMegabytes() + " MB", "");
    }

    /** The breaker has asked; every person is locked, looked at again and given up, with the intention to end the access. */
    private static void release(Panel panel, JsonNode run) throws Exception {
        String path = "/expiry-runs/" + run.get("id").asText();
        long from = System.nanoTime();
        panel.put(path, "/release");
        JsonNode done = panel.await(path, PAUSE, found -> found.hasNonNull("finishedAt"));
        Duration taken = Duration.ofNanos(System.nanoTime() - from);
        Report.line(
                "released, " + done.get("outcomes"),
                Report.seconds(taken),
                Math.round(run.get("people").asInt() / (taken.toMillis() / 1000.0)) + " people/s");
    }

    private static JsonNode of(JsonNode runs) {
        for (JsonNode run : runs.get("items")) {
            if (run.hasNonNull("finishedAt")) {
                return run;
            }
        }
        return null;
    }

    private static Instant instant(JsonNode run, String field) {
        return Instant.parse(run.get(field).asText());
    }
}
