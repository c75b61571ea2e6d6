package org.streamsmanager.mediaserver.plex;

import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.streamsmanager.mediaserver.AccountAccess;
import org.streamsmanager.mediaserver.AvailableServer;
import org.streamsmanager.mediaserver.InstallationService;
import org.streamsmanager.mediaserver.MediaAccount;
import org.streamsmanager.mediaserver.MediaSignIn;
import org.streamsmanager.mediaserver.Proxy;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.shared.Secret;

/** Opens accounts of a simulated plex.tv with a short patience. */
final class PlexAccountAtHand {
    private static final String CLIENT = "streams-manager-test";
    private final Impatient config;

    PlexAccountAtHand(URI plexTv) {
        this(plexTv, null);
    }

    /** {@code certificate} is the fingerprint of the only one to accept; null for those that are vouched for. */
    PlexAccountAtHand(URI plexTv, String certificate) {
        this.config = new Impatient(plexTv, Optional.ofNullable(certificate));
    }

    MediaAccount open(String token) {
        return open(token, null);
    }

    MediaAccount open(String token, Proxy proxy) {
        return new PlexMediaAccounts(new PlexClients(config), Clock.systemUTC())
                .open(new AccountAccess(Secret.of(token), proxy, CLIENT));
    }

    MediaSignIn signIn(InstallationService installation) {
        return new PlexSignIn(new PlexClients(config), config, installation);
    }

    static PlexMediaServer mediaServers(URI plexTv) {
        return new PlexMediaServer(new PlexClients(new Impatient(plexTv, Optional.empty())));
    }

    static AvailableServer server(MediaAccount account, String name) {
        if (account.servers() instanceof Reading.Complete<AvailableServer> complete) {
            return complete.items().stream()
                    .filter(server -> server.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
        throw new AssertionError("the servers could not be read: " + account.failure());
    }

    /** An address where nobody listens. */
    static URI nobody() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        } catch (java.io.IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private record Impatient(URI plexTv, Optional<String> certificate) implements PlexConfig {
        private static final Duration PATIENCE = Duration.ofMillis(400);

        @Override
        public URI tvUrl() {
            return plexTv;
        }

        @Override
        public URI clientsUrl() {
            return plexTv;
        }

        @Override
        public URI authUrl() {
            return plexTv.resolve("/auth");
        }

        @Override
        public Duration connectTimeout() {
            return PATIENCE;
        }

        @Override
        public Duration readTimeout() {
            return PATIENCE;
        }

        @Override
        public Duration probeTimeout() {
            return PATIENCE;
        }
    }
}
