package org.streamsmanager.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list of users beside its two floors: the same SQL by plain JDBC, and a bare endpoint with the same SQL and JSON. */
final class ListsPart implements Part {
    private static final Duration TIME =
            Duration.ofMillis(Long.parseLong(System.getenv().getOrDefault("BENCH_MILLIS", "3000")));
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROUNDS", "3"));
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void measure() throws Exception {
        for (String users :
                System.getenv().getOrDefault("BENCH_USERS", "10000,100000").split(",")) {
            measure(Integer.parseInt(users));
        }
    }

    private void measure(int users) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try (Postgres postgres = Postgres.start(folder);
                Panel panel = Panel.start(folder, postgres, Map.of("STREAMS_JOBS_ENABLED", "false"))) {
            Seeding.plant(postgres, users);
            System.out.printf(
                    "%n%,d users, %d clients, median of %d rounds of %d ms%n",
                    users, Load.CLIENTS, ROUNDS, TIME.toMillis());
            new Session(folder, postgres, panel).run(users);
        } finally {
            Folders.delete(folder);
        }
    }

    /** One panel with its floors. */
    private record Session(Path folder, Postgres postgres, Panel panel) {
        void run(int users) throws Exception {
            warmUp();
            Load.Result first = one("first page", "?pageSize=50", "aim: at least 80 % of the bare endpoint");
            Load.Result deep = one(
                    "following page, in the middle",
                    middle(users, "-createdAt"),
                    "aim: at least 80 % of the bare endpoint");
            beside("following page, p50 beside the first", deep, first, "aim: at most 1.5 ×");
            Load.Result jump = one("jump to a page in the middle", "?pageSize=50&page=" + users / 100, "");
            beside("jump, p50 beside the first", jump, first, "aim: at most 4 ×");
            one("search for a part of a name", "?search=capella12", "aim: p99 at most 50 ms");
            one("search for an e-mail", "?search=person4321@example.test", "aim: p99 at most 50 ms");
            one(
                    "filter: active on one server",
                    "?state=ACTIVE&serverId=" + server(),
                    "aim: at least 80 % of the bare endpoint");
            one(
                    "filter: expired, with a search",
                    "?state=EXPIRED&search=mira",
                    "aim: at least 80 % of the bare endpoint");
            one("order by the end of access", "?sort=activeUntil", "aim: at least 80 % of the bare endpoint");
            one(
                    "order by the end of access, in the middle",
                    middle(users, "activeUntil"),
                    "aim: at least 80 % of the bare endpoint");
            one("order by name", "?sort=displayName", "aim: at least 80 % of the bare endpoint");
            Report.line("memory of the panel", panel.residentMegabytes() + " MB", "");
        }

        /** A panel that has just started is none that is measured. */
        private void warmUp() throws Exception {
            for (String query : List.of("?pageSize=50", "?search=capella12", "?sort=displayName")) {
                Load.of(() -> Load.asking(panel.address("/users" + query), panel.token()), WARM_UP);
            }
        }

        private static void beside(String what, Load.Result one, Load.Result other, String aim) {
            Report.line(
                    what,
                    Report.times((double) one.p50().toNanos() / other.p50().toNanos()),
                    aim);
        }

        private String server() throws SQLException {
            try (Connection connection = postgres.connect();
                    ResultSet rows = connection.createStatement().executeQuery("select min(id::text) from server")) {
                rows.next();
                return rows.getString(1);
            }
        }

        /** The page behind a cursor that a jump to the middle gives. */
        private String middle(int users, String sort) throws Exception {
            String next = panel.get("/users?pageSize=50&sort=" + sort + "&page=" + users / 100)
                    .get("next")
                    .asText();
            return "?pageSize=50&sort=" + sort + "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }

        private Load.Result one(String what, String query, String aim) throws Exception {
            panel.signIn();
            String path = "/users" + query;
            JsonNode[] said = new JsonNode[1];
            List<Question> questions = new Listening(postgres).questions(() -> said[0] = panel.get(path));
            Path file = folder.resolve("questions.json");
            Question.write(file, questions);
            int port = Program.freePort();
            try (Program bare = Program.java(
                            folder.resolve("bare.log"), port, Map.of(), bareArguments(port, file, said[0]));
                    AgroalDataSource pool = Postgres.pool(postgres.url())) {
                URI bareAddress = URI.create("http://127.0.0.1:" + bare.port() + "/users" + query);
                compare(what, said[0], bareAddress);
                Map<String, Load.Clients> targets = new LinkedHashMap<>();
                targets.put("panel", () -> Load.asking(panel.address(path), panel.token()));
                targets.put("bare endpoint", () -> Load.asking(bareAddress, panel.token()));
                targets.put("plain JDBC", () -> asking(pool, questions));
                return print(what, aim, rounds(targets));
            }
        }

        private List<String> bareArguments(int port, Path file, JsonNode page) {
            return List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    BareEndpoint.COMMAND,
                    String.valueOf(port),
                    postgres.url(),
                    file.toString(),
                    page.get("page").asText(),
                    page.get("pageSize").asText(),
                    page.get("totalAsOf").asText(),
                    page.path("next").asText(""),
                    page.path("previous").asText(""));
        }

        /** A floor that says something else than the panel would be none. */
        private static void compare(String what, JsonNode panel, URI bare) throws Exception {
            try (Wire wire = new Wire(bare, "")) {
                JsonNode said = JSON.readTree(wire.ask());
                Set<JsonNode> items = new HashSet<>();
                said.get("items").forEach(items::add);
                Set<JsonNode> wanted = new HashSet<>();
                panel.get("items").forEach(wanted::add);
                if (!items.equals(wanted)
                        || said.get("total").asLong() != panel.get("total").asLong()) {
                    throw new IllegalStateException(
                            what + ": the bare endpoint says\n" + said + "\nand the panel\n" + panel);
                }
            }
        }

        private static Load.Client asking(AgroalDataSource pool, List<Question> questions) {
            return () -> {
                try (Connection connection = pool.getConnection()) {
                    for (Question question : questions) {
                        question.ask(connection, Question::exhaust);
                    }
                }
            };
        }

        private static Map<String, Load.Result> rounds(Map<String, Load.Clients> targets) throws Exception {
            Map<String, List<Load.Result>> results = new LinkedHashMap<>();
            for (int round = 0; round <= ROUNDS; round++) {
                for (var target : targets.entrySet()) {
                    Load.Result result = Load.of(target.getValue(), TIME);
                    if (round > 0) {
                        results.computeIfAbsent(target.getKey(), any -> new ArrayList<>())
                                .add(result);
                    }
                }
            }
            Map<String, Load.Result> medians = new LinkedHashMap<>();
            results.forEach((name, all) -> medians.put(name, median(all)));
            return medians;
        }

        private static Load.Result median(List<Load.Result> results) {
            return results.stream()
                    .sorted(Comparator.comparingDouble(Load.Result::rate))
                    .toList()
                    .get(results.size() / 2);
        }

        private static Load.Result print(String what, String aim, Map<String, Load.Result> results) {
            Load.Result panel = results.get("panel");
            double share = panel.rate() / results.get("bare endpoint").rate();
            Report.rate(what, panel, Report.percent(share) + " of the bare endpoint; " + aim);
            Report.rate("    bare endpoint", results.get("bare endpoint"), "");
            Report.rate("    plain JDBC", results.get("plain JDBC"), "");
            return panel;
        }
    }
}
