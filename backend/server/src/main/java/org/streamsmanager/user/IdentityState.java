package org.streamsmanager.user;

/** PENDING (announced, not proven) → CURRENT → RETIRED, which is final; or PENDING → DISCARDED, which frees its keys. */
public enum IdentityState {
    PENDING,
    CURRENT,
    RETIRED,
    DISCARDED
}
