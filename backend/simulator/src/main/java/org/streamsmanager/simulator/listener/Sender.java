package org.streamsmanager.simulator.listener;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Dialect;
import org.streamsmanager.simulator.wire.Document;

/** Turns an answer into bytes in the language that the request and the dialect call for. */
final class Sender {
    private Sender() {}

    static Ready ready(Answer answer, Exchange exchange) {
        return switch (answer.content()) {
            case Answer.Nothing ignored -> ready(answer, null, Buffer.buffer());
            case Answer.Text text -> ready(answer, text.type(), Buffer.buffer(text.text()));
            case Answer.Binary binary -> ready(answer, binary.type(), Buffer.buffer(binary.bytes()));
            case Answer.Streaming(Answer.Opener opener) ->
                new Ready(answer.status(), null, Buffer.buffer(), Map.of(), opener);
            case Answer.Tree(Document tree, Answer.Language language)
            when json(language, exchange) -> ready(answer, "application/json", Buffer.buffer(tree.json()));
            case Answer.Tree tree ->
                ready(
                        answer,
                        "application/xml;charset=utf-8",
                        Buffer.buffer(tree.document().xml()));
        };
    }

    private static Ready ready(Answer answer, String type, Buffer bytes) {
        return new Ready(answer.status(), type, bytes, Map.of(), null);
    }

    private static boolean json(Answer.Language language, Exchange exchange) {
        return switch (language) {
            case XML -> false;
            case JSON -> true;
            case AS_ASKED -> exchange.dialect() != Dialect.V1 && asksForJson(exchange);
        };
    }

    private static boolean asksForJson(Exchange exchange) {
        String accept = exchange.context().request().getHeader("Accept");
        return accept != null && accept.contains("application/json");
    }
}
