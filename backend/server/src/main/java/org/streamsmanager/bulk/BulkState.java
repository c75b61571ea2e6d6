package org.streamsmanager.bulk;

/** PREVIEWING → PREVIEWED → APPLYING ⇄ PAUSED → DONE or CANCELLED; a preview ends as EXPIRED, or FAILED. */
public enum BulkState {
    PREVIEWING,
    PREVIEWED,
    CHECKING,
    APPLYING,
    PAUSED,
    DONE,
    CANCELLED,
    EXPIRED,
    FAILED
}
