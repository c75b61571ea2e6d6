package org.streamsmanager.simulator.world;

/** What a client says about itself in its X-Plex headers. */
public record ClientDescription(
        String identifier, String deviceName, String product, String version, String platform) {}
