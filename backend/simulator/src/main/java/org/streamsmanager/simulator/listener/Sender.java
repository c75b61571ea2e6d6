package org.streamsmanager.simulator.listener;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Dialect;
import org.streamsmanager.simulator.wire.Document;

/** Turns an answer into bytes in the language that the request and the dialect call for. */
final class Sender {
    private Sender() {}

    /** A content type with its bytes. */
    record Body(String type, Buffer bytes) {}

    static Body body(Answer.Content content, Dialect dialect, HttpServerRequest request) {
        return switch (content) {
            case Answer.Nothing ignored -> new Body(null, Buffer.buffer());
            case Answer.Text text -> new Body(text.type(), Buffer.buffer(text.text()));
            case Answer.Tree tree when json(tree.language(), dialect, request) -> json(tree.document());
            case Answer.Tree tree ->
                new Body(
                        "application/xml;charset=utf-8",
                        Buffer.buffer(tree.document().xml()));
        };
    }

    private static Body json(Document document) {
        return new Body("application/json", Buffer.buffer(document.json()));
    }

    private static boolean json(Answer.Language language, Dialect dialect, HttpServerRequest request) {
        return switch (language) {
            case XML -> false;
            case JSON -> true;
            case AS_ASKED -> dialect != Dialect.V1 && asksForJson(request);
        };
    }

    private static boolean asksForJson(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("application/json");
    }
}
