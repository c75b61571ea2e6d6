package org.streamsmanager.drift;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.NamedRef;

/** A difference. {@code user} is null for somebody whom nobody knows; {@code ignored} holds while the facts are the same. */
public record DriftResponse(
        UUID id,
        NamedRef server,
        @Nullable NamedRef user,
        DriftKind kind,
        DriftFacts facts,
        Instant foundAt,
        boolean ignored,
        @Nullable String ignoredBy) {}
