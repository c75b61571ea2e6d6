package org.streamsmanager.mediaserver;

import java.time.Duration;

/** What became of an effect. */
public sealed interface Outcome {
    /** Done, as the remote says; the next reading confirms it. {@code remoteShareId} may be null on an old interface. */
    record Applied(String remoteShareId, boolean alreadyAccepted) implements Outcome {}

    /** Such a share exists: read, and compare it with what is wanted. */
    record AlreadyThere(String detail) implements Outcome {}

    /** For good: repeating it would be refused again. {@code code} is stable, the detail is the remote's own text. */
    record Refused(String code, String operatorDetail) implements Outcome {}

    /** Certainly not done; worth another try after that time. */
    record Unavailable(Duration retryAfter, String detail) implements Outcome {}

    /** It may have been done: read before it is sent again. */
    record Unknown(String detail) implements Outcome {}
}
