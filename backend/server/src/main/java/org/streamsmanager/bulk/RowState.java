package org.streamsmanager.bulk;

/**
 * What became of one person. RUNNING: something was set going at a media server; UNKNOWN: it may have happened there, and is
 * being looked for.
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
