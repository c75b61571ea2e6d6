package org.streamsmanager.mediaserver;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.mediaserver.ServerTransactions.ServerDoor;

/**
 * Whether the server itself answers. {@code uri} is where it was tried, {@code machineIdentifier} what answered there (both
 * null when nothing did); {@code problem} is the code of what is wrong and {@code detail} says it, null when all is well.
 * {@code certificate} is one that nobody vouches for, null when there is none; {@code certificateTrusted} says whether
 * the operator decided to trust it.
 */
public record ServerTestResponse(
        boolean reachable,
        @Nullable String uri,
        @Nullable String machineIdentifier,
        @Nullable String problem,
        @Nullable String detail,
        @Nullable ServerCertificate certificate,
        boolean certificateTrusted,
        Instant checkedAt) {
    static ServerTestResponse from(Probe probe, ServerDoor door, Instant now) {
        return switch (probe) {
            case Probe.Found found ->
                new ServerTestResponse(
                        true,
                        found.uri(),
                        door.machineId(),
                        null,
                        null,
                        found.certificate(),
                        found.certificate() != null,
                        now);
            case Probe.Stranger stranger ->
                new ServerTestResponse(
                        false,
                        stranger.uri(),
                        stranger.machineId(),
                        MediaServerProblem.SERVER_STRANGER.code(),
                        MediaServerProblem.SERVER_STRANGER.title(),
                        null,
                        false,
                        now);
            case Probe.Untrusted untrusted -> untrusted(untrusted, door, now);
            case Probe.Silent silent ->
                new ServerTestResponse(
                        false, null, null, MediaServerProblem.SERVER_SILENT.code(), silent.detail(), null, false, now);
        };
    }

    private static ServerTestResponse untrusted(Probe.Untrusted probe, ServerDoor door, Instant now) {
        MediaServerProblem problem = door.trusted() == null
                ? MediaServerProblem.CERTIFICATE_UNTRUSTED
                : MediaServerProblem.CERTIFICATE_CHANGED;
        return new ServerTestResponse(
                false, probe.uri(), null, problem.code(), problem.title(), probe.certificate(), false, now);
    }
}
