package org.streamsmanager.shared;

/** Refusals that belong to no single feature. */
public enum CommonProblem implements Problem {
    MALFORMED_REQUEST(Kind.MALFORMED, "The request could not be read."),
    INVALID_VALUE(Kind.INVALID, "Some values are not acceptable."),
    NOT_FOUND(Kind.NOT_FOUND, "There is nothing at this address."),
    METHOD_NOT_ALLOWED(Kind.NOT_POSSIBLE_HERE, "This address exists, but not for this method."),
    NOT_SIGNED_IN(Kind.UNAUTHENTICATED, "Sign in first."),
    NOT_ALLOWED(Kind.FORBIDDEN, "Your role does not include this."),
    BODY_TOO_LARGE(Kind.TOO_LARGE, "The request body is too large."),
    UNSUPPORTED_MEDIA_TYPE(Kind.OTHER_MEDIA, "Send application/json here, or what the API document names."),
    STALE_VERSION(Kind.STALE, "Somebody changed this meanwhile. Load it again."),
    VERSION_MISSING(Kind.PRECONDITION_MISSING, "Send the ETag you read as If-Match."),
    PREVIEW_STALE(Kind.CONFLICT, "The facts moved since the preview. Look at the new preview first."),
    BUSY(Kind.TOO_MANY, "Too much at once. Try again in a moment."),
    UNEXPECTED(Kind.UNEXPECTED, "Something went wrong on our side.");

    private final Kind kind;
    private final String title;

    CommonProblem(Kind kind, String title) {
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
