package org.streamsmanager.simulator.mediaserver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Playback.SeenPlayer;
import org.streamsmanager.simulator.world.Player;
import org.streamsmanager.simulator.world.World;

/** Calls the webhooks of a server's owner, who needs a Pass: once, without a signature, and never again. */
public final class Webhooks implements Witness {
    private final Postman postman;

    public Webhooks(Postman postman) {
        this.postman = postman;
    }

    @Override
    public void saw(World world, MediaServer server, int index, Moment before, Moment now) {
        world.accounts()
                .byId(server.ownerId())
                .filter(owner -> owner.pass() && !owner.webhooks().isEmpty())
                .ifPresent(owner -> call(owner, new News(world, server, owner).between(before, now), now.at()));
    }

    private void call(Account owner, List<WebhookEvent> events, Instant at) {
        events.forEach(event -> owner.webhooks().forEach(address -> postman.deliver(address, event, at)));
    }

    /** What happens beside playing and libraries: a backup was made, an item was rated. */
    public void announce(World world, MediaServer server, String event, Account account, Library library, Instant at) {
        Account owner = world.accounts().require(server.ownerId());
        Optional<Library> about = Optional.ofNullable(library);
        WebhookEvent told = new WebhookEvent(
                event,
                server,
                account == null ? owner : account,
                null,
                about.map(found -> LibraryView.item(found, 0, false)).orElse(null));
        if (owner.pass()) {
            call(owner, List.of(told), at);
        }
    }

    /** The events between two moments of one server. */
    private record News(World world, MediaServer server, Account owner) {
        List<WebhookEvent> between(Moment before, Moment now) {
            List<WebhookEvent> events = new ArrayList<>();
            now.players().forEach((id, seen) -> {
                if (!before.players().containsKey(id)) {
                    events.add(newDevice(seen));
                }
            });
            now.sessions().forEach((key, played) -> playing(before.sessions().get(key), played, events));
            before.sessions().forEach((key, played) -> {
                if (!now.sessions().containsKey(key)) {
                    events.add(media("media.stop", played));
                }
            });
            now.libraries().forEach((key, library) -> came(before.libraries().get(key), library, events));
            return events;
        }

        private WebhookEvent newDevice(SeenPlayer seen) {
            return new WebhookEvent("device.new", server, owner, seen.player(), null);
        }

        private void playing(Moment.Played before, Moment.Played now, List<WebhookEvent> events) {
            if (before == null) {
                events.add(media("media.play", now));
                return;
            }
            if (!before.state().equals(now.state())) {
                word(before.state(), now.state()).ifPresent(name -> events.add(media(name, now)));
            }
            if (now.scrobbled() && !before.scrobbled()) {
                events.add(media("media.scrobble", now));
            }
        }

        /** Buffering is not told. */
        private static Optional<String> word(String before, String now) {
            return switch (now) {
                case "paused" -> Optional.of("media.pause");
                case "playing" -> before.equals("paused") ? Optional.of("media.resume") : Optional.empty();
                default -> Optional.empty();
            };
        }

        private WebhookEvent media(String name, Moment.Played played) {
            Player player = played.session().player();
            Account account = world.accounts().require(played.session().accountId());
            return new WebhookEvent(
                    name,
                    server,
                    account,
                    player,
                    ItemView.of(played.session().item())
                            .with("viewOffset", played.notice().viewOffset()));
        }

        private void came(Library before, Library now, List<WebhookEvent> events) {
            int known = before == null ? now.items() : before.items();
            for (int item = known; item < Math.min(now.items(), known + 50); item++) {
                events.add(new WebhookEvent("library.new", server, owner, null, LibraryView.item(now, item, false)));
            }
        }
    }
}
