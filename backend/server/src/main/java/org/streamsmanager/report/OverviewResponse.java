package org.streamsmanager.report;

import java.util.List;

/** The panel at a glance. {@code checklist} is what a new panel needs, in order, and what of it is there. */
public record OverviewResponse(
        PeopleFigures users,
        AccountChangeFigures accountChanges,
        ServerFigures servers,
        PlexAccountFigures plexAccounts,
        NoticeFigures notices,
        List<ChecklistStep> checklist) {
    /** {@code active}: by coverage; permanent people are counted apart. */
    public record PeopleFigures(
            int total, int active, int permanent, int expired, int suspended, int withoutServer, int changeRequired) {}

    /**
     * {@code required}: people who need another account, {@code notReacted}: those of them who gave none since; the others
     * are requests by their state.
     */
    public record AccountChangeFigures(
            int required,
            int notReacted,
            int requested,
            int awaitingApproval,
            int waitingForAcceptance,
            int completed,
            int failed) {}

    /** Seats are those of servers with an account. */
    public record ServerFigures(int total, int enabled, int detached, int seatsTaken, int seatsTotal) {}

    /** {@code unhealthy}: token rejected, unreachable or limited. */
    public record PlexAccountFigures(int total, int unhealthy) {}

    /** What the operator should know and has not closed yet. */
    public record NoticeFigures(int open) {}

    /** One step of setting the panel up. */
    public record ChecklistStep(Key key, boolean done) {
        /** In the order in which they are done. */
        public enum Key {
            PLEX_ACCOUNT,
            SERVER,
            LIBRARY_GROUPS,
            PLAN,
            PEOPLE
        }
    }
}
