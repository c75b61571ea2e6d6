package org.streamsmanager.notification.email;

/** The settings as stored; of the password only whether there is one. */
public record SmtpSettingsResponse(
        boolean enabled,
        String host,
        int port,
        SmtpTls tls,
        String username,
        boolean passwordSet,
        String fromAddress,
        String fromName,
        String replyTo) {
    static SmtpSettingsResponse from(SmtpSettings settings, boolean passwordSet) {
        return new SmtpSettingsResponse(
                settings.enabled(),
                settings.host(),
                settings.port(),
                settings.tls(),
                settings.username(),
                passwordSet,
                settings.fromAddress(),
                settings.fromName(),
                settings.replyTo());
    }
}
