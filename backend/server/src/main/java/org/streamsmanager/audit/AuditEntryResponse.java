package org.streamsmanager.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.Actor;

/** One change: who, when, what, why, and the values before and after (empty once erased). */
public record AuditEntryResponse(
        UUID id,
        Instant at,
        Actor actor,
        String action,
        String objectKind,
        @Nullable UUID objectId,
        @Nullable String cause,
        @Nullable String requestId,
        Map<String, Object> before,
        Map<String, Object> after) {
    static AuditEntryResponse from(AuditEntry entry, AuditDetail detail) {
        return new AuditEntryResponse(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.objectKind(),
                entry.objectId(),
                entry.cause(),
                entry.requestId(),
                detail == null ? Map.of() : detail.before(),
                detail == null ? Map.of() : detail.after());
    }
}
