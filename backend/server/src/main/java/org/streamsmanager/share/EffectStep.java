package org.streamsmanager.share;

import java.util.UUID;

/** What a run of {@link EffectJob} has to do next. */
sealed interface EffectStep {
    /** It is finished, or nobody wants it any more. */
    record Nothing(String why) implements EffectStep {}

    /** Committed as sent: call now. */
    record Send(Order order) implements EffectStep {}

    /** It may have happened: look at the server first. */
    record Look(Order order) implements EffectStep {}

    /** The facts of the call. {@code remoteShareId} is null for an invitation. */
    record Order(
            UUID effectId,
            EffectKind kind,
            UUID serverId,
            UUID accountId,
            String address,
            Access access,
            String remoteShareId) {}
}
