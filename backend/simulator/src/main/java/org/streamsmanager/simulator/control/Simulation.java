package org.streamsmanager.simulator.control;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.streamsmanager.simulator.fault.RateLimit;
import org.streamsmanager.simulator.seed.Seed;

/** The running simulator as the controls see it: its clock, its listeners, its beginning. */
public interface Simulation {
    Instant now();

    void setClock(Instant instant);

    void advanceClock(Duration step);

    void reset(Seed seed, int users);

    /** False: connections to the media server are refused. */
    void reachable(String server, boolean reachable);

    /** Connections to plex.tv, the controls among them, are refused for a while. */
    void plexTvAway(Duration time);

    /** Open streams of notifications are cut. */
    void dropNotifications(String server);

    void rateLimit(RateLimit limit);

    /** By the name of the media server. */
    Map<String, URI> mediaServers();
}
