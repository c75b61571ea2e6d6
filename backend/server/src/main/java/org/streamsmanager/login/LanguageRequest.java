package org.streamsmanager.login;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

public record LanguageRequest(
        @NotNull @Pattern(regexp = "en|de", message = "must be en or de")
        String language) {}
