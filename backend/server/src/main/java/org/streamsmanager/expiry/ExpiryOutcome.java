package org.streamsmanager.expiry;

/** What became of a person; KEPT: entitled again, or nothing can be done there at the moment. */
enum ExpiryOutcome {
    WAITING,
    ENDED,
    REDUCED,
    KEPT,
    FAILED
}
