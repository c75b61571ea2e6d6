package org.streamsmanager.bulk;

/**
 * What became of one person. RUNNING: something was set going at a media server; UNKNOWN: it may have happened, and is being looked
 * for where that is possible.
 */
public enum RowState {
    WAITING,
    RUNNING,
    DONE,
    ALREADY_SO,
    REFUSED,
    FAILED,
    UNKNOWN,
    UNDONE,
    CANCELLED
}
