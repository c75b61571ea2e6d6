package org.streamsmanager.simulator.control;

import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.streamsmanager.simulator.fault.RateLimit;
import org.streamsmanager.simulator.seed.Beginning;
import org.streamsmanager.simulator.seed.Seed;

/** The simulator as a whole. */
final class SimulationControls {
    private final Simulation simulation;

    SimulationControls(Simulation simulation) {
        this.simulation = simulation;
    }

    void mount(ControlPaths paths) {
        paths.deed("/reset", this::reset)
                .get("/clock", order -> Map.of("now", simulation.now().toString()))
                .deed(HttpMethod.PUT, "/clock", this::clock)
                .get("/deliveries", order -> deliveries())
                .get("/servers", order -> servers())
                .deed(HttpMethod.PUT, "/rate-limit", this::rateLimit)
                .deed("/absence", order -> simulation.plexTvAway(Duration.ofSeconds(order.number("seconds"))));
    }

    private void reset(Order order) {
        simulation.reset(beginning -> new Beginning(
                order.optionalText("seed").map(Seed::of).orElse(beginning.seed()),
                order.optionalNumber("users").orElse(beginning.users()),
                order.optionalNumber("owners").orElse(beginning.owners())));
    }

    private void clock(Order order) {
        if (order.has("now")) {
            simulation.setClock(parsed(order.text("now"), Instant::parse));
        } else {
            simulation.advanceClock(parsed(order.text("advance"), Duration::parse));
        }
    }

    private void rateLimit(Order order) {
        simulation.rateLimit(new RateLimit(order.number("perToken"), order.number("perAddress")));
    }

    private static <T> T parsed(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeParseException e) {
            throw new Order.Unclear("Neither 2026-01-31T10:00:00Z nor PT1H is: " + text);
        }
    }

    private List<Map<String, String>> deliveries() {
        return simulation.deliveries().stream()
                .map(delivery -> Map.of(
                        "at", delivery.at().toString(),
                        "server", delivery.server(),
                        "event", delivery.event(),
                        "address", delivery.address(),
                        "outcome", delivery.outcome()))
                .toList();
    }

    private Map<String, String> servers() {
        Map<String, String> shown = new TreeMap<>();
        simulation.mediaServers().forEach((name, address) -> shown.put(name, address.toString()));
        return shown;
    }
}
