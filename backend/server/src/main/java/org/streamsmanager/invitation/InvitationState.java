package org.streamsmanager.invitation;

import org.streamsmanager.share.EndReason;

/** RESERVED (a seat is held) → OUT → ACCEPTED; or it came to nothing. LOST: the server or its account is gone. */
public enum InvitationState {
    RESERVED,
    OUT,
    ACCEPTED,
    DECLINED,
    LAPSED,
    WITHDRAWN,
    REFUSED,
    LOST;

    boolean open() {
        return this == RESERVED || this == OUT;
    }

    static InvitationState after(EndReason reason) {
        return switch (reason) {
            case DECLINED -> DECLINED;
            case LAPSED -> LAPSED;
            case REFUSED, RETIRED_ACCOUNT, OWN_RETIRED_ACCOUNT -> REFUSED;
            case ACCOUNT_LOST -> LOST;
            default -> WITHDRAWN;
        };
    }
}
