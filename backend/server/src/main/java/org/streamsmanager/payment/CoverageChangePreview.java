package org.streamsmanager.payment;

import java.time.Instant;

/** What a change would do; {@code hash} carries exactly that out, until {@code expiresAt} and if nothing moved. */
public record CoverageChangePreview(String hash, Instant expiresAt, CoverageEffect effect) {}
