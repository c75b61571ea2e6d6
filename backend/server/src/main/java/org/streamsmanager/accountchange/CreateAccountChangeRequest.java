package org.streamsmanager.accountchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** For whom, and the new account: an e-mail address or a Plex user name. */
public record CreateAccountChangeRequest(
        @NotNull UUID userId, @NotBlank @Size(max = 254) String email) {}
