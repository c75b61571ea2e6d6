package org.streamsmanager.usertransfer;

/** What became of a line. */
enum LineOutcome {
    WAITING,
    DONE,
    REFUSED,
    FAILED
}
