package org.streamsmanager.peopleimport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.mediaserver.PersonKind;
import org.streamsmanager.mediaserver.RemoteShare;

/** One person of an import; {@code pending}: the invitation has not been accepted yet. */
public record ImportRowResponse(
        int ordinal,
        @Nullable String remoteId,
        @Nullable String username,
        @Nullable String email,
        @Nullable String title,
        Verdict verdict,
        PersonKind kind,
        boolean pending,
        RowOutcome outcome,
        @Nullable UUID userId,
        @Nullable String detail) {
    static ImportRowResponse from(ImportRow row) {
        RemoteShare person = row.person();
        return new ImportRowResponse(
                row.ordinal(),
                person.remoteUserId(),
                person.username(),
                person.email(),
                person.title(),
                row.verdict(),
                person.kind(),
                !person.accepted(),
                row.outcome(),
                row.userId(),
                row.detail());
    }
}
