package org.streamsmanager.simulator.mediaserver;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.World;

/** Tells the listeners of each server what is played, and what comes into its libraries. */
public final class Notifications implements Witness {
    /** Somebody who listens to one server. */
    interface Listener {
        void told(Message message);

        void drop();
    }

    private final Map<Integer, List<Listener>> listeners = new ConcurrentHashMap<>();

    void listen(int server, Listener listener) {
        of(server).add(listener);
    }

    void leave(int server, Listener listener) {
        of(server).remove(listener);
    }

    /** Connections die, as they do. */
    public void drop(int server) {
        List<Listener> dropped = List.copyOf(of(server));
        of(server).clear();
        dropped.forEach(Listener::drop);
    }

    private List<Listener> of(int server) {
        return listeners.computeIfAbsent(server, any -> new CopyOnWriteArrayList<>());
    }

    @Override
    public void saw(World world, MediaServer server, int index, Moment before, Moment now) {
        List<Listener> here = of(index);
        if (!here.isEmpty()) {
            sessions(here, before, now);
            now.libraries()
                    .forEach((key, library) -> library(here, before.libraries().get(key), library, now));
        }
    }

    /** Progress alone is no news. */
    private static void sessions(List<Listener> here, Moment before, Moment now) {
        before.sessions().forEach((key, played) -> {
            if (!now.sessions().containsKey(key)) {
                tell(here, played.notice().stopped().message());
                transcode(here, "end", played, before);
            }
        });
        now.sessions().forEach((key, played) -> {
            Moment.Played old = before.sessions().get(key);
            if (old == null || !old.state().equals(played.state())) {
                tell(here, played.notice().message());
            }
            if (old == null) {
                transcode(here, "start", played, now);
            }
        });
    }

    private static void transcode(List<Listener> here, String what, Moment.Played played, Moment at) {
        if (played.session().method().converts()) {
            tell(
                    here,
                    new Message(
                            "transcodeSession." + what,
                            "TranscodeSession",
                            TranscodeView.one(played.session(), at.at())));
        }
    }

    /** A library is scanned when it is new, and when items came or went. */
    private static void library(List<Listener> here, Library before, Library now, Moment at) {
        if (before == null) {
            Scan.of(now, 0, 0, at).messages().forEach(message -> tell(here, message));
        } else if (before.items() != now.items()) {
            Scan.of(now, before.items(), now.items(), at).messages().forEach(message -> tell(here, message));
        }
    }

    private static void tell(List<Listener> here, Message message) {
        here.forEach(listener -> listener.told(message));
    }
}
