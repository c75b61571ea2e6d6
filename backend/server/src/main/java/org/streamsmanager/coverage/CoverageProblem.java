package org.streamsmanager.coverage;

import org.streamsmanager.shared.Problem;

/** How coverage refuses. */
public enum CoverageProblem implements Problem {
    COVERAGE_OVERLAPS(Kind.CONFLICT, "The user already has coverage in that time."),
    COVERAGE_TOO_FAR(Kind.INVALID, "The time would end more than two hundred years from now."),
    COVERAGE_OVER(Kind.CONFLICT, "This coverage is over already: there is nothing left to take."),
    UNKNOWN_COVERAGE(Kind.NOT_FOUND, "The user has no such coverage.");

    private final Kind kind;
    private final String title;

    CoverageProblem(Kind kind, String title) {
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
