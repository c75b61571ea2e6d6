package org.streamsmanager.simulator.mediaserver;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Session;
import org.streamsmanager.simulator.world.World;

/**
 * Tells listeners what changed in the sessions of each server. It compares after every change instead of being told, so
 * that no way of changing a session can forget to tell.
 */
public final class Notifications {
    /** Somebody who listens to one server. */
    public interface Listener {
        void playing(Notice notice);

        void drop();
    }

    private final Map<Integer, List<Listener>> listeners = new ConcurrentHashMap<>();
    private final Map<Integer, Map<Long, Notice>> told = new ConcurrentHashMap<>();

    public void listen(int server, Listener listener) {
        of(server).add(listener);
    }

    public void leave(int server, Listener listener) {
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

    /** Called under the lock of the world. */
    public void compare(World world, Instant now) {
        List<MediaServer> servers = world.servers().all();
        for (int i = 0; i < servers.size(); i++) {
            compare(i, servers.get(i), now);
        }
    }

    private void compare(int index, MediaServer server, Instant at) {
        Map<Long, Notice> before = told.getOrDefault(index, Map.of());
        Map<Long, Notice> now = new TreeMap<>();
        for (Session session : server.playback().sessions()) {
            now.put(session.key(), Notice.of(session, at));
        }
        told.put(index, now);
        tell(index, before, now);
    }

    private void tell(int index, Map<Long, Notice> before, Map<Long, Notice> now) {
        Set<Long> gone = new TreeSet<>(before.keySet());
        gone.removeAll(now.keySet());
        gone.forEach(
                key -> all(index, listener -> listener.playing(before.get(key).stopped())));
        now.forEach((key, notice) -> {
            if (!notice.saysTheSameAs(before.get(key))) {
                all(index, listener -> listener.playing(notice));
            }
        });
    }

    private void all(int index, Consumer<Listener> message) {
        of(index).forEach(message);
    }
}
