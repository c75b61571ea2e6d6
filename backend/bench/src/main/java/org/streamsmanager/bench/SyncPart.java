package org.streamsmanager.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.streamsmanager.simulator.Simulator;
import org.streamsmanager.simulator.SimulatorOptions;

/** One account with four servers and ten thousand people: reading its libraries, and taking its people in. */
final class SyncPart implements Part {
    private static final int PEOPLE = Integer.parseInt(System.getenv().getOrDefault("BENCH_PEOPLE", "10000"));
    /** Three of four that are planted are people of the owner; the others are strangers or unregistered. */
    private static final int PLANTED = PEOPLE * 4 / 3;

    private static final Duration PAUSE = Duration.ofMillis(100);

    @Override
    public void measure() throws Exception {
        Path folder = Files.createTempDirectory("bench");
        SimulatorOptions options = SimulatorOptions.community().owners(1).users(PLANTED);
        try (Simulator simulator = Simulator.start(options);
                Postgres postgres = Postgres.start(folder);
                Panel panel = Panel.start(folder, postgres, outside(simulator))) {
            new Session(simulator, panel).run();
        } finally {
            Folders.delete(folder);
        }
    }

    private static Map<String, String> outside(Simulator simulator) {
        String plexTv = simulator.plexTvUri().toString();
        return Map.of(
                "STREAMS_PLEX_TV_URL", plexTv,
                "STREAMS_PLEX_CLIENTS_URL", plexTv,
                "STREAMS_PLEX_AUTH_URL", plexTv + "/auth");
    }

    /** The panel and its world. */
    private record Session(Simulator simulator, Panel panel) {
        void run() throws Exception {
            List<String> servers = connect();
            System.out.printf("%n4 servers of one account, %,d people%n", PEOPLE);
            synchronise("synchronising all four servers again, nothing changed", servers);
            simulator.servers().renameLibrary("Atlas", "Films", "Feature films");
            simulator.servers().changeItems("Observatory", "Movies", 5);
            synchronise("synchronising, a library renamed and items added", servers);
            takeIn(servers);
            Report.line("memory of the panel", panel.residentMegabytes() + " MB", "");
        }

        private List<String> connect() throws Exception {
            String account = panel.post("/plex-accounts", Map.of("token", "vega-token"))
                    .get("id")
                    .asText();
            List<String> servers = new ArrayList<>();
            for (JsonNode found : panel.get("/plex-accounts/" + account + "/available-servers")
                    .get("items")) {
                JsonNode server = panel.post(
                        "/servers",
                        Map.of(
                                "plexAccountId",
                                account,
                                "machineIdentifier",
                                found.get("machineIdentifier").asText()));
                servers.add(server.get("id").asText());
            }
            for (String server : servers) {
                panel.await(
                        "/servers/" + server + "/synchronisations",
                        PAUSE,
                        reports -> reports.at("/items/0/state").asText().equals("DONE"));
            }
            return servers;
        }

        private void synchronise(String what, List<String> servers) throws Exception {
            simulator.record().clear();
            long from = System.nanoTime();
            List<String> reports = new ArrayList<>();
            for (String server : servers) {
                String path = "/servers/" + server + "/synchronisations";
                reports.add(path + "/" + panel.post(path, Map.of()).get("id").asText());
            }
            for (String report : reports) {
                panel.await(report, PAUSE, found -> !found.get("state").asText().equals("RUNNING"));
            }
            Report.line(what, Report.seconds(since(from)), "at the pace that the budget of calls allows");
            calls("aim: at most " + (2 * servers.size() + 4));
        }

        private void calls(String aim) {
            long plexTv = count(true);
            Report.line("    calls to plex.tv", String.valueOf(plexTv), aim);
            simulator.record().counts().forEach((count, number) -> {
                if (count.host().equals("plex.tv")) {
                    Report.line("        " + count.method() + " " + count.endpoint(), String.valueOf(number), "");
                }
            });
            Report.line("    calls to the media servers", String.valueOf(count(false)), "");
        }

        private long count(boolean plexTv) {
            return simulator.record().counts().entrySet().stream()
                    .filter(entry -> entry.getKey().host().equals("plex.tv") == plexTv)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        private void takeIn(List<String> servers) throws Exception {
            plan();
            Duration reading = Duration.ZERO;
            Duration applying = Duration.ZERO;
            simulator.record().clear();
            for (String server : servers) {
                long from = System.nanoTime();
                JsonNode started = panel.post("/people-imports", Map.of("serverId", server));
                String path = "/people-imports/" + started.get("id").asText();
                JsonNode previewed = settled(path, "READING");
                reading = reading.plus(since(from));
                from = System.nanoTime();
                panel.post(
                        path + "/application",
                        Map.of("hash", previewed.get("hash").asText()));
                JsonNode done = settled(path, "APPLYING");
                applying = applying.plus(since(from));
                if (!done.get("state").asText().equals("DONE")) {
                    throw new IllegalStateException(done.toString());
                }
            }
            long users = panel.get("/users/totals").get("total").asLong();
            Report.line("taking people in: reading and preview", Report.seconds(reading), "");
            Report.line(
                    "taking people in: " + users + " new users",
                    Report.seconds(applying),
                    Math.round(users / (applying.toMillis() / 1000.0)) + "/s");
            calls("each server is read for itself");
        }

        private JsonNode settled(String path, String until) throws Exception {
            return panel.await(
                    path, PAUSE, found -> !found.get("state").asText().equals(until));
        }

        private void plan() throws Exception {
            panel.signIn();
            String standard = "";
            for (JsonNode group : panel.get("/library-groups").get("items")) {
                standard = group.get("kind").asText().equals("STANDARD")
                        ? group.get("id").asText()
                        : standard;
            }
            panel.post(
                    "/plans",
                    Map.of(
                            "name", "Monthly",
                            "price", Map.of("amount", "12.50", "currency", "EUR"),
                            "duration", Map.of("unit", "MONTH", "count", 1),
                            "groupIds", List.of(standard),
                            "isDefault", true));
        }

        private static Duration since(long from) {
            return Duration.ofNanos(System.nanoTime() - from);
        }
    }
}
