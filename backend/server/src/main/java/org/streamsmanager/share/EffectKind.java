package org.streamsmanager.share;

/** What is asked of a server. */
enum EffectKind {
    INVITE,
    CHANGE,
    END
}
