package org.streamsmanager.notification;

import java.util.Locale;

/** What people are told. Each has a text per language; all of them greet by {@code name} and sign with {@code site}. */
public enum MessageEvent {
    CONFIRM_EMAIL,
    ALREADY_REGISTERED,
    RESET_PASSWORD,
    SIGN_IN_LINK,
    ACCOUNT_CHANGE_REQUIRED,
    ACCEPT_INVITATION,
    ALL_DONE,
    CONFIRM_NEW_EMAIL,
    EMAIL_CHANGED,
    FROM_OPERATOR,
    TEST;

    /** As it is written in the name of its text. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
