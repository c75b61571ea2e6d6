package org.streamsmanager.job;

/** Port: what a module need not keep any longer. One recurring job asks all of them. */
public interface Upkeep {
    /** How many rows go in one transaction. */
    int AT_ONCE = 1_000;

    /** What goes, in the plural. */
    String what();

    /** Deletes some of it, at most {@link #AT_ONCE} rows of a kind; how many. Asked again until there is nothing. */
    int deleteSome();
}
