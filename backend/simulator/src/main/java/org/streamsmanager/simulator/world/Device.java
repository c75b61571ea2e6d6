package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Instant;

/** An app or installation that an account has authorised: one per client identifier. */
public record Device(
        long id,
        long accountId,
        String clientIdentifier,
        String name,
        String product,
        String version,
        String platform,
        Instant createdAt)
        implements Serializable {}
