package org.streamsmanager.simulator.fault;

import java.time.Duration;
import java.util.Set;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Dialect;
import org.streamsmanager.simulator.http.Errors;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.simulator.world.Refused;

/** One way of going wrong. */
public sealed interface Fault {
    /** Answered without asking the world. */
    sealed interface Answering extends Fault {
        Answer answer(Dialect dialect);
    }

    /** 429, with the header that plex.tv was never seen to send if it is given. */
    record RateLimited(Integer retryAfter) implements Answering {
        @Override
        public Answer answer(Dialect dialect) {
            return Errors.coded(429, 1003, "API rate limit exceeded");
        }
    }

    /** A dead token, a refusal, a second factor: whatever plex.tv has a reason for. */
    record Refusing(Refused refused) implements Answering {
        public Refusing(Refusal reason) {
            this(reason.error());
        }

        @Override
        public Answer answer(Dialect dialect) {
            return Errors.of(dialect, refused);
        }
    }

    /** 410: the endpoint was taken away. */
    record Gone() implements Answering {
        @Override
        public Answer answer(Dialect dialect) {
            return Errors.response(410, "This endpoint was deprecated and removed");
        }
    }

    /** 404 with 1002, as for an endpoint that does not exist any more. */
    record Missing() implements Answering {
        @Override
        public Answer answer(Dialect dialect) {
            return dialect == Dialect.MEDIA_SERVER ? Errors.page(404) : Errors.unknownPath();
        }
    }

    /** A page of a proxy or of a server that restarts; 401 and 403 of a media server too. */
    record Page(int status) implements Answering {
        @Override
        public Answer answer(Dialect dialect) {
            return Errors.page(status);
        }
    }

    /** Answered as it should be, later. */
    record Slow(Duration delay) implements Fault {}

    /** Never answered. */
    record Hang() implements Fault {}

    /** The connection is cut before anything was done. */
    record CutBefore() implements Fault {}

    /** The change is made, then the connection is cut. */
    record CutAfter() implements Fault {}

    /** The connection is reset in the middle of the body. */
    record CutInBody() implements Fault {}

    /** A stream of notifications that opens and never says anything. */
    record Silent() implements Fault {}

    /** A stream of notifications that opens and is cut at once. */
    record Dropped() implements Fault {}

    /** 200, and nothing changes. */
    record Ignored() implements Fault {}

    /** Reads that lag behind each change by a time, or for a number of reads. */
    record Stale(Duration lag, int reads) implements Fault {}

    /** 200 with a list that is empty; the name tells which, null the outermost. */
    record EmptyList(String list) implements Fault {}

    /** 200 with the first half of a list. */
    record HalfList(String list) implements Fault {}

    /** Attributes and elements that nobody has heard of. */
    record UnknownFields() implements Fault {}

    /** Optional attributes and elements are absent. */
    record WithoutFields(Set<String> names) implements Fault {
        /** What readers must be able to do without. */
        public static final Set<String> OPTIONAL = Set.of(
                "thumb",
                "friendlyName",
                "email",
                "lastSeenAt",
                "features",
                "publicAddress",
                "year",
                "profile",
                "Session");
    }

    /** Another server lives at the known address. */
    record WrongMachine(String machineIdentifier) implements Fault {}

    /** 200 with a page for people. */
    record HtmlInstead() implements Fault {}

    /** 200 with the first half of the bytes, properly ended. */
    record Truncated() implements Fault {}
}
