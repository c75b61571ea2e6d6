package org.streamsmanager.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code problem} is a stable code, {@code reply} the mail server's own word; {@code hasLink} while it can be shown. */
public record OutboxMessageResponse(
        UUID id,
        MessageEvent event,
        String recipient,
        String recipientName,
        @Nullable UUID userId,
        OutboxState state,
        int attempts,
        @Nullable String problem,
        @Nullable String reply,
        boolean hasLink,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant expiresAt,
        @Nullable Instant finishedAt) {
    static OutboxMessageResponse from(OutboxMessage message) {
        return new OutboxMessageResponse(
                message.id(),
                message.event(),
                message.recipient(),
                message.recipientName(),
                message.userId(),
                message.state(),
                message.attempts(),
                message.problem(),
                message.reply(),
                message.linkToShow(),
                message.createdAt(),
                message.dueAt(),
                message.expiresAt(),
                message.finishedAt());
    }
}
