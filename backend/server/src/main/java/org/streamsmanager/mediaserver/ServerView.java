package org.streamsmanager.mediaserver;

/** A server with the rows it points to; account and location may be null. */
record ServerView(Server server, PlexAccount account, ServerLocation location) {
    ServerFacts facts() {
        return new ServerFacts(
                server.id(),
                server.name(),
                server.platform(),
                server.machineId(),
                server.plexAccountId(),
                server.attached(),
                server.enabled(),
                server.allowsNew(),
                server.allowsTrials(),
                server.maxUsers(),
                server.seatsTaken(),
                server.locationId(),
                location == null ? null : location.name(),
                capabilities());
    }

    /** What needs the owner's pass is there only while the account has one. */
    ServerCapabilities capabilities() {
        boolean pass = account != null && account.plexPass();
        return new ServerCapabilities(true, false, pass, pass);
    }
}
