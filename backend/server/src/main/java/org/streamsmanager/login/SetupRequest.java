package org.streamsmanager.login;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.streamsmanager.settings.ZoneName;

/** The first administrator. {@code siteName} and {@code timeZone} (an IANA name) may be absent. */
public record SetupRequest(
        @NotBlank @Size(max = 200) String token,
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(min = 10, max = 200) String password,
        @Size(min = 1, max = 80) String siteName,
        @ZoneName String timeZone) {}
