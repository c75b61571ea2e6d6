package org.streamsmanager.simulator;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streamsmanager.simulator.control.AccountDeeds;
import org.streamsmanager.simulator.control.ControlRoutes;
import org.streamsmanager.simulator.control.Controls;
import org.streamsmanager.simulator.control.Hands;
import org.streamsmanager.simulator.control.ServerDeeds;
import org.streamsmanager.simulator.control.Watching;
import org.streamsmanager.simulator.fault.Faults;
import org.streamsmanager.simulator.fault.RateLimit;
import org.streamsmanager.simulator.fault.Troubles;
import org.streamsmanager.simulator.http.Site;
import org.streamsmanager.simulator.listener.Pipeline;
import org.streamsmanager.simulator.listener.RequestRecord;
import org.streamsmanager.simulator.listener.SelfSigned;
import org.streamsmanager.simulator.mediaserver.Delivery;
import org.streamsmanager.simulator.mediaserver.Notifications;
import org.streamsmanager.simulator.mediaserver.Postman;
import org.streamsmanager.simulator.mediaserver.Webhooks;
import org.streamsmanager.simulator.mediaserver.Witnesses;
import org.streamsmanager.simulator.seed.Beginning;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Universe;
import org.streamsmanager.simulator.world.World;

/** A running plex.tv with its media servers. Thread-safe. */
public final class Simulator implements AutoCloseable {
    /** A list of a hundred thousand people takes its time; only what is stuck deserves a warning. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final SimulatorOptions options;
    private final Vertx vertx;
    private final Universe universe;
    private final Site site;
    private final Troubles troubles;
    private final Notifications notifications = new Notifications();
    private final Postman postman;
    private final RequestRecord record = new RequestRecord();
    private final Hands hands;
    private final Listeners listeners;

    private Simulator(SimulatorOptions options) {
        this.options = options;
        this.vertx =
                Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setMaxEventLoopExecuteTime(PATIENCE.toNanos()));
        this.universe = new Universe(options.clock(), plant(options.beginning()));
        this.site = new Site(options.advertise());
        this.troubles = Troubles.with(options.rateLimit());
        this.postman = new Postman(vertx);
        Webhooks webhooks = new Webhooks(postman);
        this.hands = Hands.on(universe, webhooks);
        Witnesses witnesses = new Witnesses(notifications, webhooks);
        universe.afterAsking(world -> witnesses.look(world, universe.now()));
        Pipeline pipeline = new Pipeline(vertx, universe, site, troubles, record);
        this.listeners = new Listeners(vertx, options, pipeline, site, notifications);
    }

    public static Simulator start(SimulatorOptions options) {
        Simulator simulator = new Simulator(options);
        try {
            simulator.open();
        } catch (RuntimeException e) {
            simulator.close();
            throw e;
        }
        return simulator;
    }

    private void open() {
        if (!names().containsAll(options.tls().servers())) {
            throw new IllegalArgumentException("There is no server of each of these names: "
                    + options.tls().servers());
        }
        Running running = new Running(this, options, universe);
        listeners.openPlexTv(new ControlRoutes(running, hands, troubles.faults(), record));
        openMediaServers();
    }

    private void openMediaServers() {
        listeners.openMediaServers(names());
        names().forEach(name -> tls(name, options.tls().on(name)));
    }

    private World plant(Beginning beginning) {
        return beginning.plant(options.clock().instant());
    }

    /** plex.tv, clients.plex.tv and the page to sign in with, all in one. */
    public URI plexTvUri() {
        return site.plexTv();
    }

    public List<URI> mediaServerUris() {
        return List.copyOf(mediaServers().values());
    }

    public URI mediaServerUri(String name) {
        URI uri = mediaServers().get(name);
        if (uri == null) {
            throw new IllegalArgumentException(
                    "There is no server " + name + ": " + mediaServers().keySet());
        }
        return uri;
    }

    Map<String, URI> mediaServers() {
        return listeners.mediaServers(names());
    }

    private List<String> names() {
        return universe.ask(
                world -> world.servers().all().stream().map(MediaServer::name).toList());
    }

    /** What people and other administrators do about access. */
    public Controls controls() {
        return hands.controls();
    }

    /** What becomes of accounts. */
    public AccountDeeds accounts() {
        return hands.accounts();
    }

    /** What becomes of media servers. */
    public ServerDeeds servers() {
        return hands.servers();
    }

    /** Who starts, pauses and stops what. */
    public Watching watching() {
        return hands.watching();
    }

    /** What goes wrong on the way. */
    public Faults faults() {
        return troubles.faults();
    }

    /** Requests per second that plex.tv takes from now on. */
    public void rateLimit(RateLimit limit) {
        troubles.limiter().limit(limit);
    }

    /** Open streams of notifications of a media server are cut. */
    public void dropNotifications(String server) {
        notifications.drop(place(server));
    }

    /** The webhooks that media servers called. */
    public List<Delivery> deliveries() {
        return postman.deliveries();
    }

    /** What was asked. */
    public RequestRecord record() {
        return record;
    }

    /** The state itself, under its lock. */
    public Universe universe() {
        return universe;
    }

    /** Begins anew with the seed of the options: no fault is armed and nothing is recorded. */
    public void reset() {
        reset(options.beginning());
    }

    /** As {@link #reset()}, with another seed. */
    public void reset(Beginning beginning) {
        troubles.clear();
        universe.replace(plant(beginning));
        record.clear();
        postman.clear();
        openMediaServers();
    }

    /** Connections to the media server are refused, or taken again. */
    public void reachable(String server, boolean reachable) {
        listeners.mediaServer(place(server), reachable);
    }

    /** With TLS a media server shows a certificate that it signed itself, and resources name its https address. */
    public void tls(String server, boolean on) {
        if (!on) {
            listeners.certificate(place(server), null);
        } else if (listeners.certificate(place(server)) == null) {
            renewCertificate(server);
        }
    }

    /** From now on the media server shows a certificate that nobody has seen before. */
    public void renewCertificate(String server) {
        listeners.certificate(place(server), SelfSigned.of(options.advertise()));
    }

    /** Empty: the media server speaks plain HTTP. */
    public Optional<SelfSigned> certificate(String server) {
        return Optional.ofNullable(listeners.certificate(place(server)));
    }

    private int place(String server) {
        int place = names().indexOf(server);
        if (place < 0) {
            throw new IllegalArgumentException("There is no server " + server + ": " + names());
        }
        return place;
    }

    /** From now on plex.tv, with its controls, speaks TLS and shows this certificate, which it signed itself. */
    public SelfSigned securePlexTv() {
        SelfSigned certificate = SelfSigned.of(options.advertise());
        listeners.plexTvCertificate(certificate);
        return certificate;
    }

    /** Connections to plex.tv are refused, or taken again. */
    public void plexTvReachable(boolean reachable) {
        listeners.plexTv(reachable);
    }

    @Override
    public void close() {
        listeners.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
