package org.streamsmanager.site;

import org.jspecify.annotations.Nullable;
import org.streamsmanager.login.RegistrationSettings;

/**
 * What everybody may know of the site. {@code home}, {@code faq} and {@code contact} say which public pages there are;
 * {@code registration} is null while nobody can register; {@code logo} is its address, or null.
 */
public record SiteResponse(
        String name,
        String defaultLanguage,
        @Nullable String logo,
        boolean home,
        boolean faq,
        boolean contact,
        boolean plexSignIn,
        @Nullable Registration registration) {
    /** {@code discordRequired}: a Discord name and id are asked for. */
    public record Registration(RegistrationSettings.Audience audience, boolean discordRequired) {}
}
