package org.streamsmanager.mediaserver;

import java.util.List;
import org.streamsmanager.shared.Secret;

/** Port: a media server itself, reached directly. */
public interface MediaServer {
    /** The first of the connections, in the best order, behind which the machine answers. */
    Probe probe(String machineId, List<Connection> connections);

    Reading<LocalLibrary> libraries(String uri, Secret accessToken);
}
