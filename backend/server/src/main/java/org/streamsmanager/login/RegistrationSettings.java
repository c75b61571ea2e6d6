package org.streamsmanager.login;

import jakarta.validation.constraints.NotNull;
import org.streamsmanager.settings.SettingGroup;

/**
 * Who may make a login: nobody while not {@code enabled}; {@code plexSignIn} lets people sign in with Plex, whether they
 * register by it or have access already.
 */
public record RegistrationSettings(
        boolean enabled, @NotNull Audience audience, boolean discordRequired, boolean plexSignIn) {
    public static final SettingGroup<RegistrationSettings> GROUP = new SettingGroup<>(
            "registration",
            RegistrationSettings.class,
            new RegistrationSettings(false, Audience.KNOWN_PEOPLE, false, true));

    /** KNOWN_PEOPLE: only who already shares a server, with the e-mail address of that account. */
    public enum Audience {
        PUBLIC,
        KNOWN_PEOPLE
    }
}
