package org.streamsmanager.login;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signed-in login: {@code email} is null until one is known, {@code userId} when it belongs to no user. */
public record LoginSelfResponse(
        UUID id,
        @Nullable String email,
        String displayName,
        String role,
        Set<String> permissions,
        @Nullable UUID userId,
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
