package org.streamsmanager.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record SignInRequest(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String password) {}
