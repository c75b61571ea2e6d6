package org.streamsmanager.http;

import org.streamsmanager.shared.Problem;

enum IdempotencyProblem implements Problem {
    IDEMPOTENCY_KEY_REUSED(Kind.INVALID, "This Idempotency-Key was sent before with another body."),
    IDEMPOTENCY_KEY_IN_FLIGHT(Kind.CONFLICT, "A request with this Idempotency-Key is being worked on."),
    IDEMPOTENCY_KEY_INVALID(Kind.MALFORMED, "An Idempotency-Key has 1 to 255 visible ASCII characters.");

    private final Kind kind;
    private final String title;

    IdempotencyProblem(Kind kind, String title) {
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
