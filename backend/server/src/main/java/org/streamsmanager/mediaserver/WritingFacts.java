package org.streamsmanager.mediaserver;

/**
 * What the panel writes to a server; what it does not write it only reads. {@code people}: invitations and the end of
 * access; {@code shares}: libraries and rights of those who have access; {@code libraries}: shares follow when libraries
 * move between groups.
 */
public record WritingFacts(boolean people, boolean shares, boolean libraries) {
    public static final WritingFacts EVERYTHING = new WritingFacts(true, true, true);
}
