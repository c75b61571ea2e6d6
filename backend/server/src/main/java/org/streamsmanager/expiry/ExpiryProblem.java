package org.streamsmanager.expiry;

import org.streamsmanager.shared.Problem;

/** How expiry refuses. */
enum ExpiryProblem implements Problem {
    UNKNOWN_EXPIRY_RUN(Kind.NOT_FOUND, "There is no such expiry run."),
    EXPIRY_RUN_NOT_STOPPED(Kind.CONFLICT, "Only a run that was stopped can be released or dismissed, and only once.");

    private final Kind kind;
    private final String title;

    ExpiryProblem(Kind kind, String title) {
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
