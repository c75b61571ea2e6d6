package org.streamsmanager.mediaserver;

import java.time.Instant;

/** What a server shows to prove who it is; {@code fingerprint} is its SHA-256 as browsers write it. */
public record ServerCertificate(
        String subject, String issuer, String fingerprint, Instant validFrom, Instant validUntil) {
    boolean is(String otherFingerprint) {
        return fingerprint.equalsIgnoreCase(otherFingerprint);
    }
}
