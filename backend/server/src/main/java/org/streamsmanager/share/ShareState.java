package org.streamsmanager.share;

/** RESERVED (a seat) → PENDING (invited) → ACTIVE ⇄ SUSPENDED → ENDED with a reason. */
public enum ShareState {
    RESERVED,
    PENDING,
    ACTIVE,
    SUSPENDED,
    ENDED
}
