package org.streamsmanager.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a message; {@code problem} and {@code reply} say why it did not go out. */
public record SentMessage(
        UUID id,
        OutboxState state,
        Instant createdAt,
        @Nullable String problem,
        @Nullable String reply) {
    static SentMessage from(OutboxMessage message) {
        return new SentMessage(message.id(), message.state(), message.createdAt(), message.problem(), message.reply());
    }
}
