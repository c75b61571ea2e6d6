package org.streamsmanager.accountchange;

import org.streamsmanager.settings.SettingGroup;

/**
 * Changes of account: {@code enabled} lets customers give another account at all, {@code wishedAllowed} also when nobody
 * required it; {@code approval} says whether their requests wait for an operator ({@code AUTOMATIC} when absent), and
 * {@code signInRequired} that they must sign in with the new account instead of typing its address.
 */
public record AccountChangeSettings(
        boolean enabled, boolean wishedAllowed, ApprovalMode approval, boolean signInRequired) {
    public static final SettingGroup<AccountChangeSettings> GROUP = new SettingGroup<>(
            "account-change",
            AccountChangeSettings.class,
            new AccountChangeSettings(true, false, ApprovalMode.AUTOMATIC, false));

    public AccountChangeSettings {
        approval = approval == null ? ApprovalMode.AUTOMATIC : approval;
    }
}
