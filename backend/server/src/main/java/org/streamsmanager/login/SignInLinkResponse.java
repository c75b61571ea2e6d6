package org.streamsmanager.login;

import java.time.Instant;
import java.util.UUID;

/**
 * A one-time link, shown now and never again. Whoever opens it first is signed in as that user. {@code mailed} when it was
 * also sent to them.
 */
public record SignInLinkResponse(UUID userId, String displayName, String url, Instant expiresAt, boolean mailed) {}
