package org.streamsmanager.security;

import org.streamsmanager.shared.Problem;

/** How API keys refuse. */
public enum SecurityProblem implements Problem {
    UNKNOWN_API_KEY(Kind.NOT_FOUND, "There is no such API key."),
    UNKNOWN_SCOPE(Kind.INVALID, "There is no such scope."),
    SCOPE_NOT_YOURS(Kind.FORBIDDEN, "A key cannot do more than the one who makes it.");

    private final Kind kind;
    private final String title;

    SecurityProblem(Kind kind, String title) {
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
