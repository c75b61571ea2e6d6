package org.streamsmanager.mediaserver;

/** One way to reach a server: {@code local} within its network, {@code relay} through the platform. */
public record Connection(String uri, boolean local, boolean relay) {}
