package org.streamsmanager.security;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Port: what is true now of a session. Empty when it ended, or its login was locked or removed. */
public interface SessionSource {
    Optional<Facts> find(UUID sessionId);

    /** The login behind a session, the user it belongs to (or null), and what it may do now. */
    record Facts(UUID loginId, UUID sessionId, UUID userId, String displayName, Set<String> permissions) {}
}
