package org.streamsmanager.bulk;

import org.streamsmanager.shared.Problem;

/** How bulk edits refuse. */
public enum BulkProblem implements Problem {
    UNKNOWN_BULK_EDIT(Kind.NOT_FOUND, "There is no such bulk edit."),
    UNKNOWN_ACTION(Kind.INVALID, "There is no such action."),
    INVALID_FIELDS(Kind.INVALID, "The action cannot take these fields."),
    INVALID_SELECTION(Kind.INVALID, "Select either users or a filter."),
    NOBODY_SELECTED(Kind.INVALID, "Nobody is selected."),
    TOO_MANY_SELECTED(Kind.INVALID, "More people are selected than one bulk edit may change."),
    NOT_PREVIEWED(Kind.CONFLICT, "This bulk edit is not waiting to be applied."),
    PREVIEW_EXPIRED(Kind.CONFLICT, "The preview is older than a day. Make a new one."),
    NOT_RUNNING(Kind.CONFLICT, "This bulk edit is not running."),
    NOT_FORCEABLE(Kind.INVALID, "Only rows that were kept because somebody changed them since can be forced."),
    NOTHING_TO_RETRY(Kind.CONFLICT, "No row failed."),
    CANNOT_BE_UNDONE(Kind.CONFLICT, "What this action does cannot be undone."),
    NOTHING_TO_UNDO(Kind.CONFLICT, "Nothing of this bulk edit can be undone.");

    private final Kind kind;
    private final String title;

    BulkProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
