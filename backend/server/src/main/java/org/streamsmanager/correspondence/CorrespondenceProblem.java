package org.streamsmanager.correspondence;

import org.streamsmanager.shared.Problem;

/** Why somebody cannot be written to. */
enum CorrespondenceProblem implements Problem {
    NO_ADDRESS_KNOWN(Kind.CONFLICT, "No e-mail address of this person is known."),
    MAIL_NOT_SET_UP(Kind.CONFLICT, "No mail server is set up, so nothing can be written.");

    private final Kind kind;
    private final String title;

    CorrespondenceProblem(Kind kind, String title) {
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
