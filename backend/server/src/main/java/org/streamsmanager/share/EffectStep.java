package org.streamsmanager.share;

import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.mediaserver.ShareChange;
import org.streamsmanager.user.IdentityFacts;

/** What a run of {@link EffectJob} has to do next. */
sealed interface EffectStep {
    /** It is finished, or nobody wants it any more. */
    record Nothing(String why) implements EffectStep {}

    /** Call now. */
    record Send(Order order) implements EffectStep {}

    /** It may have happened: look at the server first. */
    record Look(Order order) implements EffectStep {}

    /** Read what was set by hand before it is taken away. */
    record Keep(Order order) implements EffectStep {}

    /** Read what the server says, compare it with what is wanted. */
    record Compare(Order order) implements EffectStep {}

    /** The comparison is marked as sent: tell the server. */
    record Tell(Order order, ShareChange change) implements EffectStep {}

    /** Too early to judge. */
    record Wait(String why) implements EffectStep {}

    /**
     * The facts of the call. {@code remoteShareId} is null for an invitation, {@code settings} for one that is new,
     * {@code readAfter} when any recent list will do.
     */
    record Order(
            UUID effectId,
            EffectKind kind,
            UUID serverId,
            UUID accountId,
            IdentityFacts identity,
            Access access,
            String remoteShareId,
            String settings,
            Instant readAfter) {}
}
