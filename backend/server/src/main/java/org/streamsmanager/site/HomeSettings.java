package org.streamsmanager.site;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.streamsmanager.settings.SettingGroup;

/** What the public home page shows: nothing at all while not {@code shown}. {@code welcome} is plain text. */
public record HomeSettings(
        boolean shown,
        boolean plans,
        boolean statistics,
        boolean faq,
        boolean contact,
        @NotNull @Size(max = 2000) String welcome) {
    static final SettingGroup<HomeSettings> GROUP =
            new SettingGroup<>("home", HomeSettings.class, new HomeSettings(false, true, true, true, true, ""));
}
