package org.streamsmanager.portal;

import org.streamsmanager.shared.Problem;

enum PortalProblem implements Problem {
    NO_USER_OF_THIS_LOGIN(Kind.NOT_FOUND, "Your login belongs to no user of this site."),
    REINVITE_SWITCHED_OFF(Kind.CONFLICT, "Ask the person who runs this site to invite you again.");

    private final Kind kind;
    private final String title;

    PortalProblem(Kind kind, String title) {
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
