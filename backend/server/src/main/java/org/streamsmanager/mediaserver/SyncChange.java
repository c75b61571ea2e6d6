package org.streamsmanager.mediaserver;

/** What a synchronisation changed: {@code kind} is a stable word, {@code detail} says what became what, or nothing. */
public record SyncChange(String kind, String subject, String detail) {}
