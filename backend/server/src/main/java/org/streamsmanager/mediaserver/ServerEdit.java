package org.streamsmanager.mediaserver;

import java.util.Optional;
import java.util.UUID;

/** Only what is present is written. */
record ServerEdit(
        Optional<String> name,
        Optional<Boolean> enabled,
        Optional<Boolean> allowsNew,
        Optional<Boolean> allowsTrials,
        Optional<Integer> maxUsers,
        Optional<String> configuredAddress,
        Optional<UUID> locationId,
        Optional<Boolean> logStreams,
        Optional<Boolean> logDownloads,
        Optional<Boolean> allow4kTranscoding) {}
