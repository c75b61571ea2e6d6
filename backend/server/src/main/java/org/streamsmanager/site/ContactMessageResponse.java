package org.streamsmanager.site;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter as it came, in plain text. The address was typed by its writer and proves nothing. */
public record ContactMessageResponse(
        UUID id,
        String name,
        String email,
        String text,
        @Nullable UUID userId,
        Instant receivedAt,
        @Nullable Instant readAt) {
    static ContactMessageResponse from(ContactMessage message) {
        return new ContactMessageResponse(
                message.id(),
                message.name(),
                message.email(),
                message.text(),
                message.userId(),
                message.receivedAt(),
                message.readAt());
    }
}
