package org.streamsmanager.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.streamsmanager.simulator.Simulator;
import org.streamsmanager.simulator.SimulatorOptions;

/** Decisions where somebody goes, by the endpoint that explains them, with a hundred thousand people on the servers. */
final class PlacementPart implements Part {
    private static final int USERS = Integer.parseInt(System.getenv().getOrDefault("BENCH_USERS", "100000"));
    private static final Duration TIME = Duration.ofSeconds(5);

    @Override
    public void measure() throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try (Simulator simulator = Simulator.start(SimulatorOptions.small());
                Postgres postgres = Postgres.start(folder);
                Panel panel = Panel.start(folder, postgres, outside(simulator))) {
            panel.post("/plex-accounts", Map.of("token", "vega-token"));
            Seeding.plant(postgres, USERS);
            JsonNode plans = panel.get("/plans");
            JsonNode decision = panel.post(
                    "/placements/preview",
                    Map.of("planId", plans.at("/items/0/id").asText()));
            if (!decision.hasNonNull("chosen")) {
                throw new IllegalStateException("Nobody can be placed: " + decision);
            }
            String body = "{\"planId\":\"" + plans.at("/items/0/id").asText() + "\"}";
            System.out.printf("%n%,d users on four servers%n", USERS);
            decide(panel, body, Duration.ofSeconds(8));
            Report.rate("placement decisions, " + Load.CLIENTS + " clients", decide(panel, body, TIME), "");
        } finally {
            Folders.delete(folder);
        }
    }

    private static Map<String, String> outside(Simulator simulator) {
        String plexTv = simulator.plexTvUri().toString();
        return Map.of(
                "STREAMS_JOBS_ENABLED", "false",
                "STREAMS_PLEX_TV_URL", plexTv,
                "STREAMS_PLEX_CLIENTS_URL", plexTv);
    }

    private static Load.Result decide(Panel panel, String body, Duration time) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return Load.of(
                () -> {
                    Wire wire = new Wire(panel.address("/placements/preview"), panel.token(), bytes);
                    return wire::ask;
                },
                time);
    }
}
