package org.streamsmanager.mediaserver;

/**
 * What a server can do, whatever its platform: {@code acceptsInvitations} (people are invited and accept),
 * {@code createsAccounts} (the panel makes the account itself), {@code downloads} (rights to download have an effect),
 * {@code stopsStreams} (a running stream can be ended).
 */
public record ServerCapabilities(
        boolean acceptsInvitations, boolean createsAccounts, boolean downloads, boolean stopsStreams) {}
