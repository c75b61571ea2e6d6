package org.streamsmanager.bulk;

/** What became of one person. */
public enum RowState {
    WAITING,
    DONE,
    ALREADY_SO,
    REFUSED,
    FAILED,
    UNDONE,
    CANCELLED
}
