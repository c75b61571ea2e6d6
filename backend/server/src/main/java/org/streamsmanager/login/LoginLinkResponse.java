package org.streamsmanager.login;

import java.time.Instant;

/** A one-time link for a login, shown now and never again; {@code mailed} when it was also sent to its address. */
public record LoginLinkResponse(LoginResponse login, String url, Instant expiresAt, boolean mailed) {}
