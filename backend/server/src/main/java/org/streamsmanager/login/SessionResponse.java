package org.streamsmanager.login;

import java.time.Instant;

/** An access token (bearer, ten minutes, to be kept in memory only) and whom it stands for. */
public record SessionResponse(String accessToken, Instant expiresAt, LoginSelfResponse login) {}
