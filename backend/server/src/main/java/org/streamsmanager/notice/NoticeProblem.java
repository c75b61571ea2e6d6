package org.streamsmanager.notice;

import org.streamsmanager.shared.Problem;

enum NoticeProblem implements Problem {
    UNKNOWN_NOTICE;

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }

    @Override
    public String title() {
        return "There is no such notice.";
    }
}
