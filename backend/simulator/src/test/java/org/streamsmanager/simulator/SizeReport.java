package org.streamsmanager.simulator;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** How long it takes to start and to list, and what it weighs, for 100,000 people. Prints; asserts nothing. */
final class SizeReport {
    private SizeReport() {}

    public static void main(String[] arguments) {
        int users = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        long start = System.nanoTime();
        SimulatorOptions options =
                SimulatorOptions.community().users(users).with(SettableClock.following(Clock.systemUTC()));
        try (Simulator simulator = Simulator.start(options)) {
            report("start with " + users + " people", start, 0);
            Client vega = Client.of(simulator.plexTvUri(), "vega-token").patient(Duration.ofMinutes(2));
            List<String> paths = List.of(
                    "/api/users",
                    "/api/v2/shared_servers/owned/accepted",
                    "/api/users",
                    "/api/v2/shared_servers/owned/pending");
            for (String path : paths) {
                long asked = System.nanoTime();
                report(path, asked, vega.json().get(path).body().length());
            }
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    "in use after a collection: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
    }

    private static void report(String what, long start, int bytes) {
        System.out.printf(
                "%-45s %6d ms %6d kB%n",
                what, Duration.ofNanos(System.nanoTime() - start).toMillis(), bytes >> 10);
    }
}
