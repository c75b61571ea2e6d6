package org.streamsmanager.simulator.mediaserver;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Session;

/** What a notification says about a session: neither who watches nor the id that could end it. */
public record Notice(long sessionKey, String client, long ratingKey, String transcode, String state, long viewOffset) {
    static Notice of(Session session, Instant now) {
        return new Notice(
                session.key(),
                session.player().machineIdentifier(),
                session.item().ratingKey(),
                session.method().converts() ? session.transcodeKey() : null,
                session.state(),
                session.offset(now).toMillis());
    }

    Notice stopped() {
        return new Notice(sessionKey, client, ratingKey, transcode, "stopped", viewOffset);
    }

    /** Progress alone is no news. */
    boolean saysTheSameAs(Notice other) {
        return other != null && sessionKey == other.sessionKey && state.equals(other.state);
    }

    /** A frame of the web socket. */
    public String frame() {
        Element container = Element.of("NotificationContainer")
                .with("type", "playing")
                .with("size", 1)
                .bare("PlaySessionStateNotification", List.of(body()));
        return text(Document.named(container));
    }

    /** The data of a server-sent event. */
    public String event() {
        return text(Document.object(Element.of("event").one("PlaySessionStateNotification", body())));
    }

    private Element body() {
        Element body = Element.of("PlaySessionStateNotification")
                .with("sessionKey", String.valueOf(sessionKey))
                .with("clientIdentifier", client)
                .with("guid", "")
                .with("ratingKey", String.valueOf(ratingKey))
                .with("url", "")
                .with("key", "/library/metadata/" + ratingKey)
                .with("viewOffset", viewOffset)
                .with("playQueueItemID", sessionKey)
                .with("state", state);
        return transcode == null ? body : body.with("transcodeSession", transcode);
    }

    private static String text(Document document) {
        return new String(document.json(), StandardCharsets.UTF_8);
    }
}
