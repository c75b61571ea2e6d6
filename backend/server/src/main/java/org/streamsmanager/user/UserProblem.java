package org.streamsmanager.user;

import org.streamsmanager.shared.Problem;

/** How people and identities refuse. */
public enum UserProblem implements Problem {
    UNKNOWN_USER(Kind.NOT_FOUND, "There is no such user."),
    NOT_SUSPENDED(Kind.CONFLICT, "This user is not suspended."),
    MERGE_QUESTION_OPEN(Kind.CONFLICT, "Both users have something of which only one can stay. Choose first."),
    NOT_CONFIRMED(Kind.INVALID, "Type the name of the user to confirm."),
    ERASURE_MUST_WAIT(Kind.CONFLICT, "An invitation is on its way. Try again in some minutes."),
    STAFF_IS_NOT_ERASED(Kind.CONFLICT, "This user signs in as staff. Give the login the role of a customer first."),
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
