package org.streamsmanager.shared;

/** One way in which a feature refuses. Each feature lists its own in an enum; the code is stable and documented. */
public interface Problem {
    String name();

    Kind kind();

    /** One sentence for the person who reads it. */
    String title();

    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What a refusal means for the caller. */
    enum Kind {
        MALFORMED(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        NOT_POSSIBLE_HERE(405),
        CONFLICT(409),
        GONE(410),
        STALE(412),
        TOO_LARGE(413),
        OTHER_MEDIA(415),
        INVALID(422),
        PRECONDITION_MISSING(428),
        TOO_MANY(429),
        UNEXPECTED(500),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
