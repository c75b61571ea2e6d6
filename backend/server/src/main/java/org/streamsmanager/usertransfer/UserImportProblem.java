package org.streamsmanager.usertransfer;

import org.streamsmanager.shared.Problem;

/** How reading a file of users in refuses. */
enum UserImportProblem implements Problem {
    UNKNOWN_USER_IMPORT(Kind.NOT_FOUND, "There is no such import."),
    UNREADABLE_FILE(Kind.INVALID, "The file is not an export of users."),
    TOO_MANY_USERS(Kind.TOO_LARGE, "The file names too many users. Split it."),
    USER_IMPORT_NOT_PREVIEWED(Kind.CONFLICT, "Only a finished preview can be applied, and only once.");

    private final Kind kind;
    private final String title;

    UserImportProblem(Kind kind, String title) {
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
