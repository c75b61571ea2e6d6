package org.streamsmanager.share;

import org.streamsmanager.shared.Problem;

/** How access refuses. */
public enum ShareProblem implements Problem {
    UNKNOWN_SHARE(Kind.NOT_FOUND, "There is no such share."),
    NOT_ENTITLED(Kind.CONFLICT, "This person is not entitled to access now."),
    SHARE_ENDED(Kind.CONFLICT, "This access has ended; invite the person again."),
    SERVER_FULL(Kind.CONFLICT, "No seat is free on this server."),
    NO_SERVER_FITS(Kind.CONFLICT, "No server can take this person at the moment."),
    NOTHING_TO_SHARE(Kind.CONFLICT, "The plan contains no library of this server.");

    private final Kind kind;
    private final String title;

    ShareProblem(Kind kind, String title) {
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
