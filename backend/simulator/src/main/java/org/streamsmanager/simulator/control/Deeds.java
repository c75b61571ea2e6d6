package org.streamsmanager.simulator.control;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.Universe;
import org.streamsmanager.simulator.world.World;

/** The common ground of everything that can be done: things are named as anybody would name them. */
abstract sealed class Deeds permits Controls, AccountDeeds, ServerDeeds {
    private final Universe universe;

    Deeds(Universe universe) {
        this.universe = universe;
    }

    interface Move<T> {
        void make(World world, T subject);
    }

    final void onInvitation(String person, String server, Move<Share> move) {
        with(world -> new Find(world).invitation(person, server), move);
    }

    final void onShare(String person, String server, Move<Share> move) {
        with(world -> new Find(world).share(person, server), move);
    }

    final void onLibrary(String server, String title, Move<Library> move) {
        with(world -> new Find(world).library(new Find(world).server(server), title), move);
    }

    final void withAccount(String account, Move<Account> move) {
        with(world -> new Find(world).account(account), move);
    }

    final void withServer(String server, Move<MediaServer> move) {
        with(world -> new Find(world).server(server), move);
    }

    private <T> void with(Function<World, T> subject, Move<T> move) {
        Consumer<World> change = world -> move.make(world, subject.apply(world));
        universe.change(change);
    }

    final Instant now() {
        return universe.now();
    }

    final <T> T ask(Function<World, T> question) {
        return universe.ask(question);
    }

    final <T> T alter(Function<World, T> change) {
        return universe.alter(change);
    }

    final void change(Consumer<World> change) {
        universe.change(change);
    }
}
