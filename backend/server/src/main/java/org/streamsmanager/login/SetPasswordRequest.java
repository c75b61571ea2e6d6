package org.streamsmanager.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The token behind the {@code #} of a reset link, and the new password. */
public record SetPasswordRequest(
        @NotBlank @Size(max = 200) String token,
        @NotBlank @Size(min = 10, max = 200) String password) {}
