package org.streamsmanager.mediaserver.plex;

import java.time.Duration;
import org.streamsmanager.mediaserver.Failure;
import org.streamsmanager.mediaserver.FailureClass;

/** A call that did not work. {@code maybeDone}: a write may have had its effect although nobody answered properly. */
final class PlexFailure extends RuntimeException {
    /** As the proxy is quoted when it did not open a tunnel; for plain http it answers with the status itself. */
    private static final String TUNNEL_REFUSED = "status: 407";

    private final FailureClass kind;
    private final Duration retryAfter;
    private final boolean maybeDone;
    private final int code;

    PlexFailure(FailureClass kind, Duration retryAfter, String detail, boolean maybeDone) {
        this(kind, retryAfter, detail, maybeDone, 0);
    }

    PlexFailure(FailureClass kind, Duration retryAfter, String detail, boolean maybeDone, int code) {
        super(detail, null, false, false);
        this.code = code;
        this.kind = kind;
        this.retryAfter = retryAfter;
        this.maybeDone = maybeDone;
    }

    FailureClass kind() {
        return kind;
    }

    /** Null when plex.tv named no time. */
    Duration retryAfter() {
        return retryAfter;
    }

    boolean maybeDone() {
        return maybeDone;
    }

    /** The number that plex.tv gave its refusal; 0 when it gave none. */
    int code() {
        return code;
    }

    /** 410, or 404 for a path: the other generation may still have it. */
    boolean endpointMissing() {
        return kind == FailureClass.GONE || kind == FailureClass.NOT_FOUND;
    }

    /** What never left, although a proxy should have carried it. */
    PlexFailure behind(String proxy) {
        if (kind == FailureClass.PROXY || getMessage().contains(TUNNEL_REFUSED)) {
            String text =
                    "The proxy " + proxy + " asks for credentials, or does not accept those it got. " + getMessage();
            return new PlexFailure(FailureClass.PROXY, retryAfter, text, false);
        }
        if (kind == FailureClass.UNAVAILABLE && !maybeDone) {
            String text = "The proxy " + proxy + " does not carry the call. " + getMessage();
            return new PlexFailure(FailureClass.PROXY, retryAfter, text, false);
        }
        return this;
    }

    Failure toFailure() {
        return new Failure(kind, retryAfter, getMessage());
    }
}
