package org.streamsmanager.mediaserver.plex;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.streamsmanager.mediaserver.ServerCertificate;

/** Looks at the certificate of a server: shakes hands, sends nothing. */
final class PlexCertificates {
    private static final int HTTPS = 443;

    private PlexCertificates() {}

    /** Empty when nobody shakes hands there. */
    static Optional<ServerCertificate> shown(URI address, Duration patience) {
        int port = address.getPort() < 0 ? HTTPS : address.getPort();
        int wait = Math.toIntExact(patience.toMillis());
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address.getHost(), port), wait);
            plain.setSoTimeout(wait);
            try (SSLSocket socket = secured(plain, address.getHost(), port)) {
                socket.startHandshake();
                return first(socket.getSession().getPeerCertificates());
            }
        } catch (IOException | GeneralSecurityException nobody) {
            return Optional.empty();
        }
    }

    static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    }

    private static SSLSocket secured(Socket plain, String host, int port) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {OneCertificate.anyToLookAt()}, null);
        return (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true);
    }

    private static Optional<ServerCertificate> first(Certificate[] chain) throws GeneralSecurityException {
        if (chain.length == 0 || !(chain[0] instanceof X509Certificate certificate)) {
            return Optional.empty();
        }
        return Optional.of(new ServerCertificate(
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                fingerprint(certificate),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant()));
    }
}
