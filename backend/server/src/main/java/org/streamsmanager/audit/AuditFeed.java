package org.streamsmanager.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.Cursor;

/** Entries from newest to oldest; {@code next} is null at the end. */
public record AuditFeed(
        List<AuditEntryResponse> items, @Nullable String next) {
    static AuditFeed of(List<AuditEntryResponse> oneMore, int size) {
        if (oneMore.size() <= size) {
            return new AuditFeed(oneMore, null);
        }
        AuditEntryResponse last = oneMore.get(size - 1);
        return new AuditFeed(
                oneMore.subList(0, size),
                Cursor.of(last.at().toString(), last.id().toString()));
    }
}
