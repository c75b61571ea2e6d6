package org.streamsmanager.simulator.mediaserver;

import java.time.Instant;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Session;

/** What a notification says about a session: neither who watches nor the id that could end it. */
record Notice(long sessionKey, String client, long ratingKey, String transcode, String state, long viewOffset) {
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

    Message message() {
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
        return new Message(
                "playing",
                "PlaySessionStateNotification",
                transcode == null ? body : body.with("transcodeSession", transcode));
    }
}
