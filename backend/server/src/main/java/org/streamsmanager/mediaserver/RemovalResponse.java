package org.streamsmanager.mediaserver;

import java.util.List;
import java.util.UUID;

/**
 * What a removal would do: the servers that become detached, how many people have access to each and to any of them, and
 * what stays ({@code USERS}, {@code COVERAGE}, …). Send {@code hash} to do exactly this.
 */
public record RemovalResponse(String hash, List<AffectedServer> servers, int users, List<String> keeps) {
    /** A server with the number of people who have access to it. */
    public record AffectedServer(UUID id, String name, int users) {}
}
