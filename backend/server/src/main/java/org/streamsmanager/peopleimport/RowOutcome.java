package org.streamsmanager.peopleimport;

/** What became of a person. */
enum RowOutcome {
    WAITING,
    DONE,
    REFUSED,
    FAILED
}
