package org.streamsmanager.drift;

/** What differs; OTHER_LIBRARIES: some more and some fewer. NOT_WANTED: somebody known, whose access should have ended. */
enum DriftKind {
    REMOVED_OUTSIDE,
    MISSING_AT_SERVER,
    EXTRA_LIBRARIES,
    FEWER_LIBRARIES,
    OTHER_LIBRARIES,
    RIGHTS_DIFFER,
    NOT_WANTED,
    UNKNOWN_PERSON;

    boolean content() {
        return this == EXTRA_LIBRARIES || this == FEWER_LIBRARIES || this == OTHER_LIBRARIES || this == RIGHTS_DIFFER;
    }

    boolean gone() {
        return this == REMOVED_OUTSIDE || this == MISSING_AT_SERVER;
    }
}
