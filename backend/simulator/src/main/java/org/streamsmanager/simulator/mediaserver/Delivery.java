package org.streamsmanager.simulator.mediaserver;

import java.net.URI;
import java.time.Instant;

/**
 * A call of a webhook.
 *
 * @param address without its path, in which people put secrets
 * @param outcome the status that came back, or why none came
 */
public record Delivery(Instant at, String server, String event, String address, String outcome) {
    static String shown(URI address) {
        return address.getScheme() + "://" + address.getAuthority() + "/…";
    }
}
