package org.streamsmanager.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** {@code currentPassword} is needed unless the login has none yet. */
public record ChangePasswordRequest(
        @Size(max = 200) String currentPassword,
        @NotBlank @Size(min = 10, max = 200) String newPassword) {}
