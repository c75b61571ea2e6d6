package org.streamsmanager.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Users as a file: everybody out, from a small and a big community, and ten thousand into an empty panel. */
final class TransferPart implements Part {
    private static final int FEW = 10_000;
    private static final int MANY = Integer.parseInt(System.getenv().getOrDefault("BENCH_USERS", "100000"));
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int PLANS = 3;

    @Override
    public void measure() throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try {
            Path few = export(Files.createDirectory(folder.resolve("few")), FEW);
            export(Files.createDirectory(folder.resolve("many")), MANY);
            read(Files.createDirectory(folder.resolve("empty")), few);
        } finally {
            Folders.delete(folder);
        }
    }

    private static Path export(Path folder, int users) throws Exception {
        try (Postgres postgres = Postgres.start(folder);
                Panel panel = Panel.start(folder, postgres, Map.of("STREAMS_JOBS_ENABLED", "false"))) {
            Seeding.plant(postgres, users);
            System.out.printf("%n%,d users%n", users);
            panel.download("/users/export?format=json&permanent=true", folder.resolve("warm"));
            long before = panel.residentMegabytes();
            for (String format : List.of("csv", "json")) {
                long from = System.nanoTime();
                Path file = folder.resolve("users." + format);
                panel.download("/users/export?format=" + format, file);
                Report.line(
                        "export of everything, " + format,
                        Report.seconds(since(from)),
                        perSecond(users, since(from)) + ", " + Files.size(file) / 1_000_000 + " MB");
            }
            Report.line(
                    "memory of the panel before and after",
                    before + ", " + panel.residentMegabytes() + " MB",
                    "aim: the same for few and for many");
            return folder.resolve("users.json");
        }
    }

    private static void read(Path folder, Path file) throws Exception {
        try (Postgres postgres = Postgres.start(folder);
                Panel panel = Panel.start(folder, postgres, Map.of())) {
            plans(panel);
            System.out.printf("%nan empty panel%n");
            long from = System.nanoTime();
            String path = "/user-imports/"
                    + panel.upload("/user-imports", file).get("id").asText();
            JsonNode preview = settled(panel, path, "READING");
            Report.line("reading the file and its preview", Report.seconds(since(from)), "");
            from = System.nanoTime();
            panel.post(path + "/application", Map.of("hash", preview.get("hash").asText()));
            JsonNode done = settled(panel, path, "APPLYING");
            int users = panel.get("/users/totals").get("total").asInt();
            Report.line(
                    "import of " + users + " users, " + done.get("state").asText(),
                    Report.seconds(since(from)),
                    perSecond(users, since(from)));
            Report.line("memory of the panel", panel.residentMegabytes() + " MB", "");
        }
    }

    /** Those of the planted community: time is brought back onto plans of the same name. */
    private static void plans(Panel panel) throws Exception {
        String group =
                panel.post("/library-groups", Map.of("name", "Films")).get("id").asText();
        for (int number = 1; number <= PLANS; number++) {
            panel.post(
                    "/plans",
                    Map.of(
                            "name", "Plan " + number,
                            "price", Map.of("amount", "12.50", "currency", "EUR"),
                            "duration", Map.of("unit", "MONTH", "count", 1),
                            "groupIds", List.of(group),
                            "isDefault", number == 1));
        }
    }

    private static JsonNode settled(Panel panel, String path, String until) throws Exception {
        return panel.await(path, PAUSE, found -> !found.get("state").asText().equals(until));
    }

    private static String perSecond(int users, Duration time) {
        return Math.round(users / (time.toMillis() / 1000.0)) + "/s";
    }

    private static Duration since(long from) {
        return Duration.ofNanos(System.nanoTime() - from);
    }
}
