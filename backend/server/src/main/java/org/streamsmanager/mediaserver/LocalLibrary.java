package org.streamsmanager.mediaserver;

/** A library as the server itself lists it; {@code items} is null when it could not be counted. */
public record LocalLibrary(LocalKey localKey, String title, String type, Integer items) {}
