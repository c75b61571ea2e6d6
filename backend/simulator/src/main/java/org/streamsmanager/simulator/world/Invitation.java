package org.streamsmanager.simulator.world;

/** Somebody is asked to a server: by number, by user name, or by an address that may not be registered yet. */
public record Invitation(MediaServer server, Long personId, String email, boolean friendRequest) {}
