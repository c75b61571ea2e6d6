package org.streamsmanager.simulator.plextv;

import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Pin;

/** A PIN as it was shown before v2: every value is an element of its own, and what is not there yet is nil. */
final class LegacyPin {
    private LegacyPin() {}

    static Document document(Pin pin) {
        Element view = Element.of("pin");
        add(view, "id", "integer", pin.id());
        add(view, "code", null, pin.code());
        add(view, "expires-at", "datetime", Times.iso(pin.expiresAt()));
        add(view, "created-at", "datetime", Times.iso(pin.createdAt()));
        add(view, "client-identifier", null, pin.clientIdentifier());
        add(view, "trusted", "boolean", "false");
        add(view, "auth_token", null, pin.authToken());
        return Document.object(view);
    }

    private static void add(Element view, String name, String type, Object value) {
        Element element = Element.of(name).with("type", type).with("nil", value == null ? "true" : null);
        view.one(name, value == null ? element : element.text(value));
    }
}
