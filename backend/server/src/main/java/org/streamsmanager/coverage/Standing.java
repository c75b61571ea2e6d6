package org.streamsmanager.coverage;

/** Where a person stands now; the first that applies of suspended, permanent, active, expired, no coverage. */
public enum Standing {
    SUSPENDED,
    PERMANENT,
    ACTIVE,
    EXPIRED,
    NO_COVERAGE
}
