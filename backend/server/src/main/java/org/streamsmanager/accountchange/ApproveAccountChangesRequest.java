package org.streamsmanager.accountchange;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Which requests are approved. */
public record ApproveAccountChangesRequest(
        @NotEmpty @Size(max = 500) List<@NotNull UUID> ids) {}
