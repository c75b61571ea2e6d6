package org.streamsmanager.notification;

import org.streamsmanager.shared.Problem;

enum OutboxProblem implements Problem {
    UNKNOWN_MESSAGE(Kind.NOT_FOUND, "There is no such message."),
    NO_LINK_TO_SHOW(Kind.NOT_FOUND, "This message has no link that would still help anybody."),
    NOT_SENDABLE(Kind.CONFLICT, "Only a message that did not go out, and still says something, can be sent again."),
    NO_MAIL_SERVER(Kind.CONFLICT, "No mail server is set up.");

    private final Kind kind;
    private final String title;

    OutboxProblem(Kind kind, String title) {
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
