package org.streamsmanager.simulator;

import java.util.Set;

/** The media servers that speak TLS. */
public record Tls(boolean everywhere, Set<String> servers) {
    public static final Tls NOWHERE = new Tls(false, Set.of());

    public Tls {
        servers = Set.copyOf(servers);
    }

    public static Tls only(String... servers) {
        return new Tls(false, Set.of(servers));
    }

    static Tls parse(String text) {
        return switch (text) {
            case "none" -> NOWHERE;
            case "all" -> new Tls(true, Set.of());
            default -> only(text.split(","));
        };
    }

    boolean on(String server) {
        return everywhere || servers.contains(server);
    }
}
