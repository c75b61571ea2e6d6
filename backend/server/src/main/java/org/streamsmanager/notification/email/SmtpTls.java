package org.streamsmanager.notification.email;

/** NONE: in the clear. STARTTLS: begins in the clear and must become encrypted. TLS: encrypted from the first byte. */
public enum SmtpTls {
    NONE,
    STARTTLS,
    TLS
}
