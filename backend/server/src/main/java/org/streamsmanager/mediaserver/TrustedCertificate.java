package org.streamsmanager.mediaserver;

import java.time.Instant;

/** The one certificate that the operator decided to trust, and when. */
public record TrustedCertificate(String fingerprint, String subject, Instant validUntil, Instant trustedSince) {}
