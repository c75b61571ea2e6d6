package org.streamsmanager.mediaserver;

/** What a share allows beyond watching. */
public record Rights(boolean downloads) {
    public static final Rights NONE = new Rights(false);
}
