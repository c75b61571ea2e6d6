package org.streamsmanager.notification;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to tell: {@code language} is null for the site's, {@code userId} when they are no user. */
public record Recipient(
        String address,
        String name,
        @Nullable String language,
        @Nullable UUID userId) {
    public Recipient {
        Objects.requireNonNull(address, "address is null");
        Objects.requireNonNull(name, "name is null");
    }
}
