package org.streamsmanager.notification;

import java.util.Set;

/** NOT_SENT: there was no mail server. UNKNOWN: it may have arrived, so only a person may send it again. */
public enum OutboxState {
    WAITING,
    SENDING,
    SENT,
    FAILED,
    UNKNOWN,
    NOT_SENT,
    EXPIRED,
    WITHDRAWN;

    boolean maySendAgain() {
        return Set.of(FAILED, UNKNOWN, NOT_SENT).contains(this);
    }
}
