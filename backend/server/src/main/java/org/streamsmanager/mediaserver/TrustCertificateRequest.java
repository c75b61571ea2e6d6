package org.streamsmanager.mediaserver;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The SHA-256 of the certificate that was shown. */
public record TrustCertificateRequest(
        @NotNull @Pattern(regexp = "([0-9A-Fa-f]{2}:){31}[0-9A-Fa-f]{2}", message = "must be a SHA-256 fingerprint")
        String fingerprint) {}
