package org.streamsmanager.share;

/** Why access ended; the stable words of the API. */
public enum EndReason {
    ACCOUNT_LOST,
    ACCOUNT_CHANGED,
    DECLINED,
    REFUSED,
    LAPSED,
    WITHDRAWN,
    RETIRED_ACCOUNT,
    OWN_RETIRED_ACCOUNT,
    REMOVED,
    EXPIRED,
    MOVED,
    MERGED,
    ERASED,
    NOTHING_LEFT
}
