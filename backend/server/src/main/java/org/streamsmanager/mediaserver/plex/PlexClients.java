package org.streamsmanager.mediaserver.plex;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.streamsmanager.http.OutsideTransactions;
import org.streamsmanager.mediaserver.AccountAccess;
import org.streamsmanager.mediaserver.Proxy;
import org.streamsmanager.shared.Secret;

/** Builds clients at run time, since tokens, proxies and addresses are data. Those used last are kept. */
@ApplicationScoped
class PlexClients {
    private static final int KEPT = 256;
    private static final float LOAD_FACTOR = 0.75f;
    private final PlexConfig config;
    private final Map<Credentials, PlexWire> kept = new LinkedHashMap<>(KEPT, LOAD_FACTOR, true);

    PlexClients(PlexConfig config) {
        this.config = config;
    }

    /** Everything but {@code clientIdentifier} may be null. */
    private record Credentials(UUID accountId, Secret token, Proxy proxy, String clientIdentifier) {
        static Credentials of(AccountAccess access) {
            return new Credentials(access.accountId(), access.token(), access.proxy(), access.clientIdentifier());
        }
    }

    PlexWire of(AccountAccess access) {
        return kept(Credentials.of(access));
    }

    /** Without a token, to get one. */
    PlexWire ofNobody(Proxy proxy, String clientIdentifier) {
        return kept(new Credentials(null, null, proxy, clientIdentifier));
    }

    /** Not kept: a token that may never be seen again. To be closed. */
    PlexWire once(AccountAccess access) {
        return wire(Credentials.of(access));
    }

    private synchronized PlexWire kept(Credentials credentials) {
        PlexWire wire = kept.computeIfAbsent(credentials, this::wire);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next()).close();
        }
        return wire;
    }

    /** {@code pinned} is the fingerprint of the only certificate to accept; null for those that are vouched for. */
    PlexServerApi mediaServer(URI address, String pinned) {
        return accepting(pinned, client(address, patience(), patience())).build(PlexServerApi.class);
    }

    private static QuarkusRestClientBuilder accepting(String pinned, QuarkusRestClientBuilder client) {
        return pinned == null ? client : client.tlsConfiguration(new PinnedTls(pinned));
    }

    Duration patience() {
        return config.probeTimeout();
    }

    private PlexWire wire(Credentials access) {
        return new PlexWire(
                plexTv(config.clientsUrl(), access).build(PlexApi.class),
                plexTv(config.tvUrl(), access).build(PlexTvApi.class),
                access.proxy() == null ? null : access.proxy().address().getAuthority(),
                new PlexLists());
    }

    private QuarkusRestClientBuilder plexTv(URI address, Credentials access) {
        QuarkusRestClientBuilder client = accepting(
                        config.certificate().orElse(null),
                        client(address, config.connectTimeout(), config.readTimeout()))
                .register(new PlexHeaders(access.token(), access.clientIdentifier()));
        return access.proxy() == null ? client : through(access.proxy(), client);
    }

    private static QuarkusRestClientBuilder through(Proxy proxy, QuarkusRestClientBuilder client) {
        client.proxyAddress(proxy.address().getHost(), proxy.address().getPort());
        if (proxy.user() != null) {
            client.proxyUser(proxy.user());
        }
        if (proxy.password() != null) {
            client.proxyPassword(proxy.password().reveal());
        }
        return client;
    }

    /** Failures are judged by {@link PlexFailures}, so no status is an exception; a redirect would carry the token away. */
    private static QuarkusRestClientBuilder client(URI address, Duration connect, Duration read) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(address)
                .connectTimeout(connect.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(read.toMillis(), TimeUnit.MILLISECONDS)
                .followRedirects(false)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .register(new OutsideTransactions());
    }
}
