package org.streamsmanager.mediaserver;

import java.util.List;
import org.streamsmanager.shared.Secret;

/**
 * Port: a media server itself, reached directly. {@code trusted} is the fingerprint of the one certificate that the
 * operator decided to trust although nobody vouches for it; null when there is none.
 */
public interface MediaServer {
    /** The first of the connections, in the best order, behind which the machine answers. */
    Probe probe(String machineId, List<Connection> connections, String trusted);

    Reading<LocalLibrary> libraries(String uri, Secret accessToken, String trusted);
}
