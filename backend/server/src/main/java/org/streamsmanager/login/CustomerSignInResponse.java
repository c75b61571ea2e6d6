package org.streamsmanager.login;

import java.time.Instant;
import java.util.UUID;

/** Open {@code url} in this browser, and keep {@code secret} there: only who has it is signed in afterwards. */
public record CustomerSignInResponse(UUID id, String secret, String url, Instant expiresAt) {}
