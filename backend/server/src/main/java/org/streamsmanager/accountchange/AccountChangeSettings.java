package org.streamsmanager.accountchange;

import org.streamsmanager.settings.SettingGroup;

/**
 * Changes of account: {@code enabled} lets customers give another account at all, {@code wishedAllowed} also when nobody
 * required it.
 */
public record AccountChangeSettings(boolean enabled, boolean wishedAllowed) {
    public static final SettingGroup<AccountChangeSettings> GROUP =
            new SettingGroup<>("account-change", AccountChangeSettings.class, new AccountChangeSettings(true, false));
}
