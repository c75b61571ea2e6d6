package org.streamsmanager.share;

import java.util.UUID;

/** Sent in the transaction in which a share changed. */
public sealed interface ShareEvent {
    UUID shareId();

    UUID userId();

    /** The invitation is out. */
    record Invited(UUID shareId, UUID userId) implements ShareEvent {}

    /** The person uses the server with the identity of the share. */
    record Accepted(UUID shareId, UUID userId, UUID identityId) implements ShareEvent {}

    /** The server gives what is wanted now. */
    record Changed(UUID shareId, UUID userId) implements ShareEvent {}

    /** Access ended, or never began; {@code detail} is the remote's own text, for the operator. */
    record Ended(UUID shareId, UUID userId, EndReason reason, String detail) implements ShareEvent {}
}
