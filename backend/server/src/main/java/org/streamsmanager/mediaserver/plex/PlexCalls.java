package org.streamsmanager.mediaserver.plex;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.streamsmanager.mediaserver.Failure;

/** The calls of one opened account: counted, judged, and repeated in version 1 where version 2 is gone. */
final class PlexCalls {
    private final PlexWire wire;
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

    String body(Supplier<Response> call) {
        count++;
        return PlexFailures.body(call);
    }

    /** The other way when the first one's endpoint does not exist any more. */
    <T> T either(Supplier<T> first, Supplier<T> other) {
        try {
            return first.get();
        } catch (PlexFailure failure) {
            if (failure.endpointMissing()) {
                return other.get();
            }
            throw failure;
        }
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
