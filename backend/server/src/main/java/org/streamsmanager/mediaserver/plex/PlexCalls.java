package org.streamsmanager.mediaserver.plex;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.streamsmanager.mediaserver.Failure;
import org.streamsmanager.mediaserver.FailureClass;

/** The calls of one opened account: counted, judged, and repeated in version 1 where version 2 is gone. */
final class PlexCalls {
    private final PlexWire wire;
    private final Set<String> gone = new TreeSet<>();
    private int count;
    private Failure last;

    PlexCalls(PlexWire wire) {
        this.wire = wire;
    }

    PlexApi v2() {
        return wire.v2();
    }

    PlexTvApi v1() {
        return wire.v1();
    }

    PlexLists lists() {
        return wire.lists();
    }

    String body(Supplier<Response> call) {
        count++;
        try {
            return PlexFailures.body(call);
        } catch (PlexFailure failure) {
            throw wire.proxy() == null ? failure : failure.behind(wire.proxy());
        }
    }

    /** For writes whose answer tells nothing but "done": what comes from somebody else on the way is no such answer. */
    String written(Supplier<Response> call) {
        return PlexText.whole(body(call));
    }

    /** The other way when the first one's endpoint does not exist any more; {@code what} names it for the operator. */
    <T> T either(String what, Supplier<T> first, Supplier<T> other) {
        try {
            return first.get();
        } catch (PlexFailure failure) {
            if (!failure.endpointMissing()) {
                throw failure;
            }
            noteGone(what, failure);
            return other.get();
        }
    }

    /** 404 may speak of a thing; 410 always speaks of the endpoint. */
    void noteGone(String what, PlexFailure failure) {
        if (failure.kind() == FailureClass.GONE) {
            gone.add(what);
        }
    }

    Set<String> gone() {
        return Set.copyOf(gone);
    }

    <T> T attempt(Supplier<T> work, Function<PlexFailure, T> otherwise) {
        try {
            T result = work.get();
            last = null;
            return result;
        } catch (PlexFailure failure) {
            last = failure.toFailure();
            return otherwise.apply(failure);
        }
    }

    int count() {
        return count;
    }

    Optional<Failure> last() {
        return Optional.ofNullable(last);
    }
}
