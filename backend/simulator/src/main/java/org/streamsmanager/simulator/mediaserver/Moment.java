package org.streamsmanager.simulator.mediaserver;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Playback.SeenPlayer;
import org.streamsmanager.simulator.world.Session;

/** A media server as it was at one moment: what is played, by local number what is in its libraries, which players it saw. */
record Moment(Instant at, Map<Long, Played> sessions, Map<Integer, Library> libraries, Map<Long, SeenPlayer> players) {
    private static final double WATCHED = 0.9;

    /** A session, and how far it had come. */
    record Played(Session session, Notice notice) {
        String state() {
            return notice.state();
        }

        /** Nearly to the end: it counts as watched. */
        boolean scrobbled() {
            return notice.viewOffset() >= WATCHED * session.item().duration().toMillis();
        }
    }

    static Moment of(MediaServer server, Instant at) {
        Map<Long, Played> sessions = new TreeMap<>();
        server.playback()
                .sessions()
                .forEach(session -> sessions.put(session.key(), new Played(session, Notice.of(session, at))));
        Map<Integer, Library> libraries = new TreeMap<>();
        server.libraries().forEach(library -> libraries.put(library.key(), library));
        Map<Long, SeenPlayer> players = new TreeMap<>();
        server.playback().players().forEach(player -> players.put(player.id(), player));
        return new Moment(at, sessions, libraries, players);
    }
}
