package org.streamsmanager.simulator.mediaserver;

import java.util.List;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Player;
import org.streamsmanager.simulator.world.Session;

/** A session: the item, who watches, where, and how it is delivered. */
final class SessionView {
    private final Call call;
    private final MediaServer server;

    SessionView(Call call, MediaServer server) {
        this.call = call;
        this.server = server;
    }

    Element one(Session session) {
        Element element = ItemView.of(session.item())
                .with("sessionKey", String.valueOf(session.key()))
                .with("viewOffset", session.offset(call.now()).toMillis())
                .bare("Media", List.of(MediaView.of(session)))
                .one("User", user(session.accountId()))
                .one("Player", player(session))
                .one("Session", delivery(session));
        return session.method().converts()
                ? element.one("TranscodeSession", TranscodeView.one(session, call.now()))
                : element;
    }

    /** On its own server the owner is account 1. */
    private Element user(long accountId) {
        Account account = call.world().accounts().require(accountId);
        return Element.of("User")
                .with("id", String.valueOf(localId(server, accountId)))
                .with("thumb", "https://plex.tv/users/" + account.uuid() + "/avatar")
                .with("title", account.title());
    }

    static long localId(MediaServer server, long accountId) {
        return server.ownerId() == accountId ? 1 : accountId;
    }

    private Element player(Session session) {
        Player player = session.player();
        return Element.of("Player")
                .with("address", player.local() ? player.address() : "::ffff:" + player.address())
                .with("device", player.title())
                .with("machineIdentifier", player.machineIdentifier())
                .with("model", "standalone")
                .with("platform", player.platform())
                .with("platformVersion", "14")
                .with("product", player.product())
                .with("profile", player.platform())
                .with("remotePublicAddress", "192.0.2.9")
                .with("state", session.state())
                .with("title", player.title())
                .with("vendor", "Example")
                .with("version", "10.24.0")
                .with("local", player.local())
                .with("relayed", false)
                .with("secure", true)
                .with("userID", localId(server, session.accountId()));
    }

    private static Element delivery(Session session) {
        return Element.of("Session")
                .with("id", session.id())
                .with("bandwidth", MediaView.bitrate(session))
                .with("location", session.player().local() ? "lan" : "wan");
    }
}
