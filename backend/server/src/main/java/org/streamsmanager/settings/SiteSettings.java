package org.streamsmanager.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The site: its name, the zone in which days and months are counted (an IANA name), and the language of people who have
 * not chosen one ({@code en} or {@code de}).
 */
public record SiteSettings(
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 64) @ZoneName String timeZone,

        @NotBlank @Pattern(regexp = "en|de", message = "must be en or de")
        String defaultLanguage) {
    public static final SettingGroup<SiteSettings> GROUP =
            new SettingGroup<>("site", SiteSettings.class, new SiteSettings("Streams Manager", "UTC", "en"));
}
