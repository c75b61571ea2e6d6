package org.streamsmanager.mediaserver;

/** Whether a server was reached. */
public sealed interface Probe {
    /** {@code certificate} is the one that was trusted by decision; null when none had to be. */
    record Found(String uri, String productVersion, ServerCertificate certificate) implements Probe {}

    /** Something else answers at the known address. */
    record Stranger(String uri, String machineId) implements Probe {}

    /** Somebody answers, with a certificate that nobody vouches for: nothing was sent. */
    record Untrusted(String uri, ServerCertificate certificate) implements Probe {}

    record Silent(String detail) implements Probe {}
}
