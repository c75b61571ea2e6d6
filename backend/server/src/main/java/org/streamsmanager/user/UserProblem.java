package org.streamsmanager.user;

import org.streamsmanager.shared.Problem;

/** How people and identities refuse. */
public enum UserProblem implements Problem {
    UNKNOWN_USER(Kind.NOT_FOUND, "There is no such user."),
    NOT_SUSPENDED(Kind.CONFLICT, "This user is not suspended."),
    IDENTITY_RETIRED(Kind.CONFLICT, "This account was retired and can never be used again."),
    IDENTITY_TAKEN(Kind.CONFLICT, "This account belongs to another user.");

    private final Kind kind;
    private final String title;

    UserProblem(Kind kind, String title) {
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
