package org.streamsmanager.coverage;

import org.streamsmanager.shared.Problem;

/** How coverage refuses. */
public enum CoverageProblem implements Problem {
    COVERAGE_OVERLAPS(Kind.CONFLICT, "The user already has coverage in that time.");

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
