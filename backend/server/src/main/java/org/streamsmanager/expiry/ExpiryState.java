package org.streamsmanager.expiry;

/** STOPPED (asks) → RUNNING → DONE; or STOPPED → DISMISSED by the operator, or WITHDRAWN because it concerns few now. */
enum ExpiryState {
    STOPPED,
    RUNNING,
    DONE,
    DISMISSED,
    WITHDRAWN
}
