package org.streamsmanager.accountchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which requests are approved: these, or those of a preview, whose {@code hash} says that they are still the same. */
public record ApproveAccountChangesRequest(
        @Nullable @Size(min = 1, max = 500) List<@NotNull UUID> ids,
        @Nullable WaitingFilter filter,
        @Nullable @Size(max = 100) String hash) {}
