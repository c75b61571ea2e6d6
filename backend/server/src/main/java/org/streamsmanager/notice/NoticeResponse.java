package org.streamsmanager.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something the operator should know; {@code kind} is a stable code, {@code subject} the name of what it is about. */
public record NoticeResponse(
        UUID id,
        String kind,
        Severity severity,
        String subject,
        Map<String, String> facts,
        Instant openedAt,
        @Nullable Instant closedAt) {
    static NoticeResponse from(Notice notice) {
        return new NoticeResponse(
                notice.id(),
                notice.kind(),
                notice.severity(),
                notice.subject(),
                notice.facts(),
                notice.openedAt(),
                notice.closedAt());
    }
}
