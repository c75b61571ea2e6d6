package org.streamsmanager.login;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The signed-in login: {@code email} is null until one is known, {@code userId} when it belongs to no user. */
public record LoginSelfResponse(
        UUID id,
        String email,
        String displayName,
        String role,
        Set<String> permissions,
        UUID userId,
        boolean hasPassword) {
    static LoginSelfResponse from(Login login) {
        return new LoginSelfResponse(
                login.id(),
                login.email(),
                login.displayName(),
                login.role().name(),
                new TreeSet<>(login.role().permissions()),
                login.userId(),
                login.passwordHash() != null);
    }
}
