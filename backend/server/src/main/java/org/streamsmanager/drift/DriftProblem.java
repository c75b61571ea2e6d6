package org.streamsmanager.drift;

import org.streamsmanager.shared.Problem;

/** How repairing refuses. */
enum DriftProblem implements Problem {
    UNKNOWN_RESOLUTION(Kind.NOT_FOUND, "There is no such resolution."),
    NOTHING_CHOSEN(Kind.INVALID, "No difference is meant by this."),
    IMPORT_THEM(Kind.CONFLICT, "Nobody knows this person: read people in from the server, or remove them there."),
    INVITE_THEM_AGAIN(Kind.CONFLICT, "This is decided for the user: invite them again, or leave it as it is."),
    CHANGED_SINCE_PREVIEW(Kind.CONFLICT, "The difference is another one by now, or is gone.");

    private final Kind kind;
    private final String title;

    DriftProblem(Kind kind, String title) {
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
