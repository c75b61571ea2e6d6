package org.streamsmanager.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record CompletePlexSignInRequest(
        @NotBlank @Size(max = 200) String secret) {}
