package org.streamsmanager.simulator.http;

import io.vertx.ext.web.RoutingContext;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;

/** A status and what goes with it. */
public record Answer(int status, Content content) {
    /** The language of a document: as the request asked, or always this one. */
    public enum Language {
        AS_ASKED,
        XML,
        JSON
    }

    /** The body of an answer. */
    public sealed interface Content {}

    /** No body. */
    public record Nothing() implements Content {}

    /** A tree, written in one of two languages. */
    public record Tree(Document document, Language language) implements Content {}

    /** A text that is sent as it is. */
    public record Text(String type, String text) implements Content {}

    /** Bytes that are sent as they are. */
    public record Binary(String type, byte[] bytes) implements Content {}

    /** The answer has no end: whoever opens it writes to the connection for as long as that lasts. */
    public record Streaming(Opener opener) implements Content {}

    /** Takes over the connection; silent, it must never say anything. */
    @FunctionalInterface
    public interface Opener {
        void open(RoutingContext context, boolean silent);
    }

    public static Answer streaming(Opener opener) {
        return new Answer(200, new Streaming(opener));
    }

    public static Answer ok(Document document) {
        return new Answer(200, new Tree(document, Language.AS_ASKED));
    }

    public static Answer ok(Element root) {
        return ok(Document.object(root));
    }

    public static Answer of(int status, Document document) {
        return new Answer(status, new Tree(document, Language.AS_ASKED));
    }

    public static Answer empty(int status) {
        return new Answer(status, new Nothing());
    }

    public static Answer html(int status, String page) {
        return new Answer(status, new Text("text/html", page));
    }

    public static Answer json(int status, String text) {
        return new Answer(status, new Text("application/json", text));
    }

    public static Answer png(byte[] picture) {
        return new Answer(200, new Binary("image/png", picture));
    }

    public Answer in(Language language) {
        return content instanceof Tree tree ? new Answer(status, new Tree(tree.document(), language)) : this;
    }
}
