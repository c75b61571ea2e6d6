package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The PINs of sign-ins under way. */
public final class Pins implements Serializable {
    private final Ids ids;
    private final Map<Long, Pin> pins = new LinkedHashMap<>();

    Pins(Ids ids) {
        this.ids = ids;
    }

    public Pin create(boolean strong, String clientIdentifier, String product, Instant now) {
        Pin pin = new Pin(ids.next(Ids.Kind.PIN), strong, clientIdentifier, product, now);
        pins.put(pin.id(), pin);
        return pin;
    }

    /** Only the client that asked for it may look at a PIN. */
    public Pin poll(long id, String clientIdentifier, Instant now) {
        Pin pin = pins.get(id);
        if (pin == null || !pin.open(now) || !pin.clientIdentifier().equals(clientIdentifier)) {
            throw Refusal.UNKNOWN_PIN.error();
        }
        return pin;
    }

    public Pin claimable(String code, Instant now) {
        Pin pin = byCode(code);
        if (!pin.claimable(now)) {
            throw Refusal.UNKNOWN_PIN.error();
        }
        return pin;
    }

    public void deny(String code) {
        byCode(code).denied();
    }

    public void expire(String code, Instant now) {
        byCode(code).expire(now);
    }

    private Pin byCode(String code) {
        return pins.values().stream()
                .filter(pin -> pin.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal.UNKNOWN_PIN::error);
    }
}
