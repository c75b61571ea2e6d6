package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.util.Objects;

/** An app on a device, as a media server knows it. */
public record Player(String machineIdentifier, String title, String product, String platform, String address)
        implements Serializable {
    public Player {
        Objects.requireNonNull(machineIdentifier);
        Objects.requireNonNull(title);
    }

    public static Player named(String title) {
        return new Player(Secrets.hex("player " + title, 24), title, "Plex for Android (TV)", "Android", "192.0.2.9");
    }

    public boolean local() {
        return address.startsWith("192.168.") || address.startsWith("10.");
    }
}
