package org.streamsmanager.login;

import org.streamsmanager.shared.Problem;

/** How signing in and setting up refuse. */
public enum LoginProblem implements Problem {
    SIGN_IN_REFUSED(Kind.UNAUTHENTICATED, "E-mail or password is wrong."),
    TOO_MANY_ATTEMPTS(Kind.TOO_MANY, "Too many attempts. Wait a little, then try again."),
    SESSION_ENDED(Kind.UNAUTHENTICATED, "Your session has ended. Sign in again."),
    SIGN_IN_LINK_SPENT(Kind.GONE, "This link was used already or has expired. Ask for a new one."),
    SETUP_LINK_WRONG(Kind.GONE, "This set-up link is not valid. Restart the panel to get a new one."),
    ALREADY_SET_UP(Kind.CONFLICT, "This panel has an administrator already."),
    WRONG_PASSWORD(Kind.INVALID, "The current password is not right."),
    WRONG_ORIGIN(Kind.FORBIDDEN, "This request did not come from the panel's own pages.");

    private final Kind kind;
    private final String title;

    LoginProblem(Kind kind, String title) {
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
