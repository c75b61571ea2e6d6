package org.streamsmanager.login;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The Discord name and id are needed where the site says so. */
public record RegistrationRequest(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(min = 10, max = 200) String password,
        @NotBlank @Size(max = 120) String displayName,
        @Size(max = 40) String discordName,

        @Pattern(regexp = "|\\d{15,22}", message = "must be the number of a Discord account")
        String discordId,

        @NotNull @Pattern(regexp = "en|de", message = "must be en or de")
        String language) {
    boolean namesDiscord() {
        return filled(discordName) && filled(discordId);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
