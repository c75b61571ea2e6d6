package org.streamsmanager.simulator.listener;

import java.time.Instant;
import java.util.Map;

/**
 * A request as it came, tokens and passwords masked. The status is what the client was sent, or 0 when the connection was
 * cut or nothing was answered.
 *
 * @param host {@code plex.tv} or the name of a media server
 * @param endpoint the pattern that matched, or {@code unknown}
 * @param who the account behind the token, or {@code nobody}
 */
public record RecordedRequest(
        long number,
        Instant at,
        String host,
        String method,
        String path,
        String query,
        Map<String, String> headers,
        String body,
        String endpoint,
        String who,
        int status,
        String fault) {}
