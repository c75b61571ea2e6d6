package org.streamsmanager.simulator;

import java.util.Iterator;
import java.util.List;
import org.streamsmanager.simulator.fault.RateLimit;
import org.streamsmanager.simulator.seed.Seed;

/** The command line. */
final class Arguments {
    static final String USAGE = """
            usage: java -jar simulator.jar [options]
              --port N              port of plex.tv; media servers take the next free ones; 0 = any for all (32500)
              --bind ADDRESS        address to listen on (127.0.0.1)
              --advertise HOST      host that answers name for media servers (127.0.0.1)
              --seed NAME           small or community (small)
              --users N             people of the community seed (500)
              --owners N            accounts that the servers of community belong to: 1, 2 or 3 (3)
              --tls all|NAMES       media servers that speak TLS, with certificates they signed themselves (none)
              --rate-limit T/A|off  requests per second that plex.tv takes per token and per address (10/20)
            """;

    private Arguments() {}

    static SimulatorOptions parse(List<String> arguments) {
        SimulatorOptions options = SimulatorOptions.small().port(32_500).rateLimit(new RateLimit(10, 20));
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String name = rest.next();
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(name + " wants a value");
            }
            options = apply(options, name, rest.next());
        }
        return options;
    }

    private static SimulatorOptions apply(SimulatorOptions options, String name, String value) {
        return switch (name) {
            case "--port" -> options.port(number(name, value));
            case "--bind" -> options.bind(value);
            case "--advertise" -> options.advertise(value);
            case "--seed" -> options.with(Seed.of(value));
            case "--users" -> options.users(number(name, value));
            case "--owners" -> options.owners(number(name, value));
            case "--tls" -> options.tls(Tls.parse(value));
            case "--rate-limit" -> options.rateLimit(RateLimit.parse(value));
            default -> throw new IllegalArgumentException("There is no option " + name);
        };
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " wants a number, not " + value, e);
        }
    }
}
