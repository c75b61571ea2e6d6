package org.streamsmanager.job;

import org.streamsmanager.shared.Problem;

enum JobProblem implements Problem {
    UNKNOWN_JOB;

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }

    @Override
    public String title() {
        return "There is no recurring job of that name.";
    }
}
