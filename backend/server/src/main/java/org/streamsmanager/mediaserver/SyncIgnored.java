package org.streamsmanager.mediaserver;

/** Something that a synchronisation saw and did not act upon, and why: a stable word, or a sentence of the adapter. */
public record SyncIgnored(String subject, String reason) {}
