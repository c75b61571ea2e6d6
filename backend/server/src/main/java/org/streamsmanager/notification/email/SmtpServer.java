package org.streamsmanager.notification.email;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.streamsmanager.shared.Secret;

/** Where and how to connect, everything at hand. */
record SmtpServer(SmtpSettings settings, Optional<Secret> password, String ownHost, Duration patience) {
    private static final String PREFIX = "mail.smtp.";

    boolean signsIn() {
        return !settings.username().isEmpty();
    }

    Properties properties() {
        Properties all = new Properties();
        String limit = Long.toString(patience.toMillis());
        set(all, "connectiontimeout", limit);
        set(all, "timeout", limit);
        set(all, "writetimeout", limit);
        set(all, "localhost", ownHost);
        set(all, "quitwait", "false");
        set(all, "auth", Boolean.toString(signsIn()));
        set(all, "auth.mechanisms", "PLAIN LOGIN");
        set(all, "ssl.enable", Boolean.toString(settings.tls() == SmtpTls.TLS));
        set(all, "ssl.checkserveridentity", "true");
        set(all, "starttls.enable", Boolean.toString(settings.tls() == SmtpTls.STARTTLS));
        set(all, "starttls.required", Boolean.toString(settings.tls() == SmtpTls.STARTTLS));
        return all;
    }

    private static void set(Properties all, String name, String value) {
        all.setProperty(PREFIX + name, value);
    }
}
