package org.streamsmanager.notification.email;

import org.streamsmanager.settings.SettingGroup;

/** The mail server and the sender that people see. The password is a secret of this group. */
public record SmtpSettings(
        boolean enabled,
        String host,
        int port,
        SmtpTls tls,
        String username,
        String fromAddress,
        String fromName,
        String replyTo) {
    static final String PASSWORD = "password";
    static final SettingGroup<SmtpSettings> GROUP = new SettingGroup<>(
            "mail", SmtpSettings.class, new SmtpSettings(false, "", 587, SmtpTls.STARTTLS, "", "", "", ""));

    /** A password typed for one server and user is never shown to another one. */
    boolean sameAccount(SmtpSettings other) {
        return host.equalsIgnoreCase(other.host) && port == other.port && username.equals(other.username);
    }
}
