package org.streamsmanager.simulator.control;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.PlayMethod;
import org.streamsmanager.simulator.world.Playback;
import org.streamsmanager.simulator.world.PlayedItem;
import org.streamsmanager.simulator.world.Player;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.simulator.world.Session;
import org.streamsmanager.simulator.world.Universe;
import org.streamsmanager.simulator.world.World;

/** People start, pause and stop. A session is named by its key, which is a small number. */
public final class Watching {
    private final Universe universe;

    public Watching(Universe universe) {
        this.universe = universe;
    }

    /** Plays the item of a library with this number on a device of this name. The session's key. */
    public long start(String server, String person, String library, int item, PlayMethod method, String device) {
        return start(server, person, method, device, found -> PlayedItem.of(libraryOf(found, library), item));
    }

    /** Watches live television. */
    public long startLive(String server, String person, String device) {
        return start(server, person, PlayMethod.TRANSCODE, device, found -> PlayedItem.liveTv());
    }

    private long start(
            String server, String person, PlayMethod method, String device, Function<MediaServer, PlayedItem> item) {
        return with(world -> {
            MediaServer found = new Find(world).server(server);
            long account = new Find(world).account(person).id();
            Player player = Player.named(device);
            return found.playback()
                    .start(world.ids(), account, player, item.apply(found), method, universe.now())
                    .key();
        });
    }

    private static Library libraryOf(MediaServer server, String title) {
        return server.libraryByTitle(title)
                .orElseThrow(() -> Refusal.BAD_REQUEST.error("There is no library " + title));
    }

    public void pause(String server, long session) {
        state(server, session, "paused");
    }

    public void resume(String server, long session) {
        state(server, session, "playing");
    }

    public void buffer(String server, long session) {
        state(server, session, "buffering");
    }

    private void state(String server, long session, String state) {
        with(server, session, (world, playback, found) -> playback.change(found, state, universe.now()));
    }

    /** The person stops; what was watched becomes history. */
    public void stop(String server, long session) {
        with(server, session, (world, playback, found) -> playback.stop(world.ids(), found, universe.now()));
    }

    /** A row of history out of nothing. */
    public void watched(String server, String person, String library, int item) {
        with(world -> {
            MediaServer found = new Find(world).server(server);
            long account = new Find(world).account(person).id();
            PlayedItem played = PlayedItem.of(libraryOf(found, library), item);
            found.playback().watched(world.ids(), account, Player.named("Old television"), played, universe.now());
            return account;
        });
    }

    /** The server restarts: its sessions are gone without a trace. */
    public void restart(String server) {
        universe.change(world -> new Find(world).server(server).playback().forgetSessions());
    }

    private interface Move {
        void make(World world, Playback playback, Session session);
    }

    private void with(String server, long key, Move move) {
        Consumer<World> change = world -> {
            Playback playback = new Find(world).server(server).playback();
            Session session = playback.byKey(key)
                    .orElseThrow(() -> Refusal.BAD_REQUEST.error("There is no session " + key + " on " + server));
            move.make(world, playback, session);
        };
        universe.change(change);
    }

    private long with(ToLongFunction<World> change) {
        return universe.alter(change::applyAsLong);
    }
}
