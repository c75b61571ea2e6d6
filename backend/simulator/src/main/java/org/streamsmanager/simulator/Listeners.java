package org.streamsmanager.simulator;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streamsmanager.simulator.control.ControlRoutes;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.http.Site;
import org.streamsmanager.simulator.listener.Listener;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.listener.Pipeline;
import org.streamsmanager.simulator.listener.SelfSigned;
import org.streamsmanager.simulator.mediaserver.Notifications;
import org.streamsmanager.simulator.mediaserver.PlexMediaServer;
import org.streamsmanager.simulator.plextv.PlexTv;

/**
 * One port for plex.tv, one for each media server: any, or the next that is free after the one before. A media server keeps
 * its port over a reset.
 */
final class Listeners {
    private static final int NEARBY = 100;

    private final Vertx vertx;
    private final SimulatorOptions options;
    private final Pipeline pipeline;
    private final Site site;
    private final Notifications notifications;
    private final List<Listener> mediaServers = new ArrayList<>();
    private Listener plexTv;
    private int lastPort;

    Listeners(Vertx vertx, SimulatorOptions options, Pipeline pipeline, Site site, Notifications notifications) {
        this.vertx = vertx;
        this.options = options;
        this.pipeline = pipeline;
        this.site = site;
        this.notifications = notifications;
    }

    void openPlexTv(ControlRoutes controls) {
        Router router = Router.router(vertx);
        router.route("/_sim/*").handler(BodyHandler.create(false));
        controls.mount(router);
        Paths paths = new Paths(router, pipeline, world -> Target.PLEX_TV, true);
        PlexTv.mount(paths);
        plexTv = new Listener(vertx, options.bind(), options.port(), paths.closed());
        lastPort = plexTv.open();
        site.plexTvPort(lastPort);
    }

    /** Opens ports for the servers that have none yet, and reopens those that were closed. */
    synchronized void openMediaServers(List<String> names) {
        mediaServers.forEach(Listener::open);
        while (mediaServers.size() < names.size()) {
            openMediaServer(mediaServers.size());
        }
    }

    private void openMediaServer(int index) {
        Router router = Router.router(vertx);
        Paths paths =
                new Paths(router, pipeline, world -> world.servers().at(index).name(), false);
        PlexMediaServer.mount(paths, index, notifications);
        mediaServers.add(opened(paths.closed()));
        site.addMediaServer(lastPort);
    }

    private Listener opened(Router router) {
        int first = options.port() == 0 ? 0 : lastPort + 1;
        for (int port = first; ; port++) {
            try {
                Listener listener = new Listener(vertx, options.bind(), port, router);
                lastPort = listener.open();
                return listener;
            } catch (Listener.PortTaken taken) {
                if (port == first + NEARBY) {
                    throw taken;
                }
            }
        }
    }

    Map<String, URI> mediaServers(List<String> names) {
        Map<String, URI> found = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            found.put(names.get(i), site.mediaServers().get(i));
        }
        return found;
    }

    synchronized void mediaServer(int index, boolean open) {
        set(listener(index), open);
    }

    private Listener listener(int index) {
        return mediaServers.get(index);
    }

    /** What a media server shows from now on; null: it speaks plain HTTP. */
    synchronized void certificate(int index, SelfSigned certificate) {
        listener(index).secure(certificate);
        site.secured(index, certificate != null);
    }

    synchronized SelfSigned certificate(int index) {
        return listener(index).certificate();
    }

    /** As for media servers. */
    synchronized void plexTvCertificate(SelfSigned certificate) {
        plexTv.secure(certificate);
        site.plexTvSecured(certificate != null);
    }

    void plexTv(boolean open) {
        set(plexTv, open);
    }

    private static void set(Listener listener, boolean open) {
        if (open) {
            listener.open();
        } else {
            listener.close();
        }
    }

    synchronized void close() {
        mediaServers.forEach(Listener::close);
        if (plexTv != null) {
            plexTv.close();
        }
    }
}
