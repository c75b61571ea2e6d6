package org.streamsmanager.mediaserver;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.streamsmanager.shared.Secret;

/**
 * A sign-in under way: {@code id} asks for its result and stays here, {@code page} is what the browser of the person
 * opens. Whoever knows the code can answer with an account of theirs, so that the page is shown to nobody else.
 */
public record SignInAttempt(String id, Secret code, URI page, Instant expiresAt) {
    public SignInAttempt {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(page, "page is null");
        Objects.requireNonNull(expiresAt, "expiresAt is null");
    }

    @Override
    public String toString() {
        return "SignInAttempt[" + id + "]";
    }
}
