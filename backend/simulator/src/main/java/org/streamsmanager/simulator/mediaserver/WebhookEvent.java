package org.streamsmanager.simulator.mediaserver;

import java.util.Set;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Player;

/**
 * What a webhook is told.
 *
 * @param player null when no player has to do with it
 * @param item null when no item has to do with it
 */
record WebhookEvent(String name, MediaServer server, Account account, Player player, Element item) {
    /** Those that come with a picture. */
    private static final Set<String> PICTURED = Set.of("media.play", "media.rate", "library.new");

    boolean pictured() {
        return PICTURED.contains(name);
    }

    /** The JSON of the part {@code payload}. The account is one of the media server's own: its owner is 1. */
    byte[] payload() {
        Element event = Element.of("event")
                .with("event", name)
                .with("user", account.id() == server.ownerId())
                .with("owner", true)
                .one(
                        "Account",
                        Element.of("Account")
                                .with("id", SessionView.localId(server, account.id()))
                                .with("thumb", "https://plex.tv/users/" + account.uuid() + "/avatar")
                                .with("title", account.title()))
                .one(
                        "Server",
                        Element.of("Server").with("title", server.name()).with("uuid", server.machineIdentifier()));
        if (player != null) {
            event.one("Player", player(player));
        }
        return Document.object(item == null ? event : event.one("Metadata", item))
                .json();
    }

    private static Element player(Player player) {
        return Element.of("Player")
                .with("local", player.local())
                .with("publicAddress", "192.0.2.9")
                .with("title", player.title())
                .with("uuid", player.machineIdentifier());
    }
}
