package org.streamsmanager.mediaserver;

/** Whether a server was reached. */
public sealed interface Probe {
    record Found(String uri, String productVersion) implements Probe {}

    /** Something else answers at the known address. */
    record Stranger(String uri, String machineId) implements Probe {}

    record Silent(String detail) implements Probe {}
}
