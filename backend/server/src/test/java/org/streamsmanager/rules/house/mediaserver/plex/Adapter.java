package org.streamsmanager.rules.house.mediaserver.plex;

public record Adapter(String name) {}
