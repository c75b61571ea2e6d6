package org.streamsmanager.bulk;

/** What undoing a bulk edit gives back: all of it, some of it (what the platform allows), or nothing at all. */
public enum Reversal {
    EVERYTHING,
    IN_PART,
    NOTHING
}
