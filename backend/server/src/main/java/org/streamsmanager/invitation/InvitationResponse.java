package org.streamsmanager.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.NamedRef;

/**
 * One invitation. {@code detail} says why it came to nothing, in the words of plex.tv or of the operator; {@code lapsesAt}
 * is until when the seat is held or the invitation waits, null when it is not open; {@code sendings} counts how often it
 * was sent.
 */
public record InvitationResponse(
        UUID id,
        NamedRef user,
        String address,
        InvitationKind kind,
        InvitationState state,
        NamedRef plan,
        NamedRef server,
        @Nullable String detail,
        @Nullable Instant lapsesAt,
        int sendings,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {}
