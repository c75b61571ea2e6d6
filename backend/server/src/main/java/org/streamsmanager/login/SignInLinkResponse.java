package org.streamsmanager.login;

import java.time.Instant;
import java.util.UUID;

/** A one-time link, shown now and never again. Whoever opens it first is signed in as that user. */
public record SignInLinkResponse(UUID userId, String displayName, String url, Instant expiresAt) {}
