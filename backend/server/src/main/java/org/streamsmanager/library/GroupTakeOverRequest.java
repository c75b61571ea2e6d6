package org.streamsmanager.library;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The server whose groups are taken over; {@code hash} is that of the preview, and needed to apply it. */
public record GroupTakeOverRequest(
        @NotNull UUID fromServerId,
        @Nullable @Size(max = 100) String hash) {}
