package org.streamsmanager.simulator.control;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.streamsmanager.simulator.fault.RateLimit;
import org.streamsmanager.simulator.listener.SelfSigned;
import org.streamsmanager.simulator.mediaserver.Delivery;
import org.streamsmanager.simulator.seed.Beginning;

/** The running simulator as the controls see it: its clock, its listeners, its beginning. */
public interface Simulation {
    Instant now();

    void setClock(Instant instant);

    void advanceClock(Duration step);

    /** Begins anew, with what it began with or with what is wished instead. */
    void reset(UnaryOperator<Beginning> wish);

    /** False: connections to the media server are refused. */
    void reachable(String server, boolean reachable);

    /** True: the media server speaks TLS, with a certificate that it signed itself. */
    void tls(String server, boolean on);

    /** The media server speaks TLS and shows another certificate than before. */
    void renewCertificate(String server);

    /** Empty: the media server speaks plain HTTP. */
    Optional<SelfSigned> certificate(String server);

    /** Connections to plex.tv, the controls among them, are refused for a while. */
    void plexTvAway(Duration time);

    /** Open streams of notifications are cut. */
    void dropNotifications(String server);

    /** The webhooks that media servers called. */
    List<Delivery> deliveries();

    void rateLimit(RateLimit limit);

    /** By the name of the media server. */
    Map<String, URI> mediaServers();
}
