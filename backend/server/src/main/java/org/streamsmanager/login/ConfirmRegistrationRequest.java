package org.streamsmanager.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The token behind the {@code #} of the link that was mailed. */
public record ConfirmRegistrationRequest(
        @NotBlank @Size(max = 200) String token) {}
