package org.streamsmanager.mediaserver;

/** Something that a synchronisation saw and did not act upon, and why. */
public record SyncIgnored(String subject, String reason) {}
