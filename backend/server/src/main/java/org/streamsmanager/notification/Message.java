package org.streamsmanager.notification;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.Secret;

/**
 * One thing to tell one person. A second message with the same {@code dedupKey} is the same message and does nothing.
 * {@code heldFor} leaves time to take it back; after {@code lasting} it is not worth sending any more.
 */
public record Message(
        MessageEvent event,
        Recipient recipient,
        String dedupKey,
        Map<String, String> facts,
        @Nullable Secret link,
        boolean linkShown,
        Duration heldFor,
        @Nullable Duration lasting) {
    public Message {
        Objects.requireNonNull(event, "event is null");
        Objects.requireNonNull(recipient, "recipient is null");
        Objects.requireNonNull(dedupKey, "dedupKey is null");
        facts = Map.copyOf(facts);
    }

    public static Message of(MessageEvent event, Recipient recipient, String dedupKey) {
        return new Message(event, recipient, dedupKey, Map.of(), null, true, Duration.ZERO, null);
    }

    public Message with(String fact, String value) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new Message(event, recipient, dedupKey, more, link, linkShown, heldFor, lasting);
    }

    /** Kept encrypted: whoever has it may be let in. */
    public Message link(String url) {
        return new Message(event, recipient, dedupKey, facts, Secret.of(url), true, heldFor, lasting);
    }

    /** As {@link #link}, and no operator is shown it: it lets somebody in who may do more than they. */
    public Message privateLink(String url) {
        return new Message(event, recipient, dedupKey, facts, Secret.of(url), false, heldFor, lasting);
    }

    public Message heldFor(Duration time) {
        return new Message(event, recipient, dedupKey, facts, link, linkShown, time, lasting);
    }

    public Message lasting(Duration time) {
        return new Message(event, recipient, dedupKey, facts, link, linkShown, heldFor, time);
    }
}
