package org.streamsmanager.mediaserver.plex;

import io.quarkus.tls.BaseTlsConfiguration;
import io.vertx.core.net.SSLOptions;
import io.vertx.core.net.TrustOptions;
import java.util.Optional;

/** A client's TLS that connects to the holder of one certificate only; its host name says nothing. */
final class PinnedTls extends BaseTlsConfiguration {
    private final String fingerprint;

    PinnedTls(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public TrustOptions getTrustStoreOptions() {
        return TrustOptions.wrap(OneCertificate.of(fingerprint));
    }

    @Override
    public SSLOptions getSSLOptions() {
        return new SSLOptions().setTrustOptions(getTrustStoreOptions());
    }

    @Override
    public Optional<String> getHostnameVerificationAlgorithm() {
        return Optional.of("NONE");
    }
}
