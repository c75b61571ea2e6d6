package org.streamsmanager.login;

import java.util.UUID;

/** What other modules may know of a login; {@code email} may be null. */
public record LoginFacts(UUID id, String email, String role) {}
