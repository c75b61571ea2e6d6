package org.streamsmanager.simulator;

import java.util.List;

/** The simulator as a program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Arguments.USAGE);
            return;
        }
        try {
            Simulator simulator = Simulator.start(Arguments.parse(List.of(arguments)));
            Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
            announce(simulator);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(Arguments.USAGE);
            System.exit(2);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void announce(Simulator simulator) {
        System.out.println("plex.tv       " + simulator.plexTvUri());
        simulator.mediaServers().forEach((name, address) -> System.out.printf("%-13s %s%n", name, address));
        System.out.println("controls      " + simulator.plexTvUri() + "/_sim/");
    }
}
