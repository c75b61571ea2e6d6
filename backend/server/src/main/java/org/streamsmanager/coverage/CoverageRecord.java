package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.Optional;

/** One interval that was given, and when and why it was revoked, if it was. */
public record CoverageRecord(CoverageFacts facts, Optional<Instant> revokedAt, Optional<String> revokedCause) {}
