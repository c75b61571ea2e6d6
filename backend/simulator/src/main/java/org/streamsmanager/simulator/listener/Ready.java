package org.streamsmanager.simulator.listener;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import org.streamsmanager.simulator.http.Answer;

/**
 * An answer as bytes, or as a stream that is about to open.
 *
 * @param type null when there is no body
 * @param opener null unless the answer is a stream
 */
record Ready(int status, String type, Buffer bytes, Map<String, String> headers, Answer.Opener opener) {
    Ready half() {
        return new Ready(status, type, bytes.slice(0, bytes.length() / 2), headers, opener);
    }

    Ready with(Map<String, String> more) {
        return new Ready(status, type, bytes, more, opener);
    }
}
