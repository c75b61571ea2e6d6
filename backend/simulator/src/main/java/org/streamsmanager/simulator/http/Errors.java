package org.streamsmanager.simulator.http;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.List;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.simulator.world.Refused;

/** The shapes in which each dialect says no. */
public final class Errors {
    private Errors() {}

    public static Answer of(Dialect dialect, Refused refused) {
        return switch (dialect) {
            case V1 -> v1(refused);
            case V2 -> v2(refused);
            case MEDIA_SERVER -> page(mediaServerStatus(refused.reason()));
        };
    }

    private static int mediaServerStatus(Refusal reason) {
        return reason == Refusal.PASS_WANTED ? 401 : reason.status();
    }

    private static Answer v1(Refused refused) {
        return switch (refused.reason()) {
            case TOKEN_INVALID -> text(422, "Invalid token");
            case NOT_FOUND -> text(404, "Not found");
            case BAD_CREDENTIALS, CODE_WANTED, CODE_WRONG, BLOCKED -> coded(refused);
            default -> response(refused.reason().v1Status(), refused.getMessage());
        };
    }

    private static Answer v2(Refused refused) {
        return coded(refused);
    }

    private static Answer coded(Refused refused) {
        Refusal reason = refused.reason();
        Element error = error(reason.code(), refused.getMessage(), reason.status());
        if (reason == Refusal.ALREADY_SHARED) {
            // Seen in the field: the status inside says 400 while the answer's own is 422.
            error.with("status", 400).with("field", "base");
        }
        return Answer.of(reason.status(), errors(error));
    }

    /** The answer of both generations to a path that does not exist. */
    public static Answer unknownPath() {
        return Answer.of(404, errors(error(1002, "Resource not found", 404)));
    }

    public static Answer coded(int status, int code, String message) {
        return Answer.of(status, errors(error(code, message, status)));
    }

    private static Element error(int code, String message, int status) {
        return Element.of("error").with("code", code).with("message", message).with("status", status);
    }

    private static Document errors(Element error) {
        return Document.object(Element.of("errors").bare("errors", List.of(error)));
    }

    /** {@code <errors><error>text</error></errors>} */
    public static Answer text(int status, String message) {
        Element error = Element.of("error").text(message);
        return Answer.of(status, Document.object(Element.of("errors").bare("errors", List.of(error))))
                .in(Answer.Language.XML);
    }

    /** {@code <Response code="400" status="text"/>} */
    public static Answer response(int status, String message) {
        Element response = Element.of("Response").with("code", status).with("status", message);
        return Answer.of(status, Document.object(response)).in(Answer.Language.XML);
    }

    /** The plain page of a media server. */
    public static Answer page(int status) {
        String reason = HttpResponseStatus.valueOf(status).reasonPhrase();
        return Answer.html(
                status,
                "<html><head><title>%s</title></head><body><h1>%d %s</h1></body></html>"
                        .formatted(reason, status, reason));
    }

    /** The page that plex.tv's framework shows for a route that is not one. */
    public static Answer railsPage() {
        return Answer.html(404, """
                <!DOCTYPE html>
                <html><head><title>The page you were looking for doesn't exist (404)</title></head>
                <body><div class="dialog"><h1>The page you were looking for doesn't exist.</h1></div></body></html>
                """);
    }
}
