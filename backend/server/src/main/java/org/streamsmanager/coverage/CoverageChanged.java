package org.streamsmanager.coverage;

import java.util.UUID;

/** Sent in the transaction in which a user's coverage was given, cut or revoked. */
public record CoverageChanged(UUID userId) {}
