package org.streamsmanager.mediaserver;

/** Something that a synchronisation changed: {@code kind} is a stable word, {@code subject} a name. */
public record SyncChange(String kind, String subject, String detail) {}
