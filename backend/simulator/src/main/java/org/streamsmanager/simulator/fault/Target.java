package org.streamsmanager.simulator.fault;

import org.streamsmanager.simulator.http.Glob;

/**
 * Which requests a fault meets.
 *
 * @param host {@code plex.tv}, the name of a media server, {@code pms} for all of them, or {@code *}
 * @param method a method or {@code *}
 * @param path a path in which {@code *} stands for anything
 */
public record Target(String host, String method, Glob path) {
    public static final String PLEX_TV = "plex.tv";

    public static Target plexTv(String method, String path) {
        return new Target(PLEX_TV, method, new Glob(path));
    }

    public static Target mediaServers(String method, String path) {
        return new Target("pms", method, new Glob(path));
    }

    public static Target mediaServer(String name, String method, String path) {
        return new Target(name, method, new Glob(path));
    }

    boolean matches(String requestHost, String requestMethod, String requestPath) {
        return hostMatches(requestHost)
                && (method.equals("*") || method.equals(requestMethod))
                && path.matches(requestPath);
    }

    private boolean hostMatches(String requestHost) {
        return host.equals("*")
                || host.equalsIgnoreCase(requestHost)
                || host.equals("pms") && !requestHost.equals(PLEX_TV);
    }
}
