package org.streamsmanager.simulator.mediaserver;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;

/**
 * What a media server tells its listeners.
 *
 * @param type as filters name it
 * @param list under which the body stands
 */
public record Message(String type, String list, Element body) {
    /** A frame of the web socket. */
    public String frame() {
        Element container =
                Element.of("NotificationContainer").with("type", type).with("size", 1);
        return text(Document.named(container.bare(list, List.of(body))));
    }

    /** The data of a server-sent event. */
    public String event() {
        return text(Document.object(Element.of("event").one(list, body)));
    }

    private static String text(Document document) {
        return new String(document.json(), StandardCharsets.UTF_8);
    }
}
