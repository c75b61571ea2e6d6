package org.streamsmanager.savedview;

import org.streamsmanager.shared.Problem;

enum SavedViewProblem implements Problem {
    UNKNOWN_VIEW(Kind.NOT_FOUND, "There is no such view."),
    TOO_MANY_VIEWS(Kind.CONFLICT, "There are too many views; delete one first.");

    private final Kind kind;
    private final String title;

    SavedViewProblem(Kind kind, String title) {
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
