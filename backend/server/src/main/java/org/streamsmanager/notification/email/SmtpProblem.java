package org.streamsmanager.notification.email;

import java.util.Locale;

/** What went wrong between the panel and the mail server. */
public enum SmtpProblem {
    HOST_UNKNOWN,
    CONNECTION_REFUSED,
    TIMED_OUT,
    TLS_FAILED,
    STARTTLS_NOT_OFFERED,
    SIGN_IN_REFUSED,
    SIGN_IN_NEEDED,
    SENDER_REFUSED,
    RECIPIENT_UNKNOWN,
    RECIPIENT_REFUSED,
    TRY_LATER,
    TOO_BIG,
    CONTENT_REFUSED,
    CONNECTION_LOST,
    PERHAPS_SENT;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Nothing about it changes by waiting. */
    boolean forGood() {
        return switch (this) {
            case RECIPIENT_UNKNOWN, RECIPIENT_REFUSED, TOO_BIG, CONTENT_REFUSED -> true;
            default -> false;
        };
    }

    /** It is the server or the settings, not this letter. */
    boolean ofServer() {
        return switch (this) {
            case RECIPIENT_UNKNOWN, RECIPIENT_REFUSED, TOO_BIG, CONTENT_REFUSED, TRY_LATER, PERHAPS_SENT -> false;
            default -> true;
        };
    }
}
