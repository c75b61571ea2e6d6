package org.streamsmanager.notification.email;

import java.util.List;

/** A usual provider. {@code hint} is a stable code: what its user name and password are. */
public record SmtpPreset(String name, String host, int port, SmtpTls tls, String hint) {
    private static final int SUBMISSION = 587;
    private static final String KEYS = "login-and-key";

    static List<SmtpPreset> all() {
        return List.of(
                new SmtpPreset("Gmail", "smtp.gmail.com", SUBMISSION, SmtpTls.STARTTLS, "app-password"),
                new SmtpPreset("Yahoo", "smtp.mail.yahoo.com", SUBMISSION, SmtpTls.STARTTLS, "app-password"),
                new SmtpPreset("iCloud", "smtp.mail.me.com", SUBMISSION, SmtpTls.STARTTLS, "app-password"),
                new SmtpPreset("Zoho", "smtp.zoho.com", SUBMISSION, SmtpTls.STARTTLS, "app-password"),
                new SmtpPreset("GMX", "mail.gmx.net", SUBMISSION, SmtpTls.STARTTLS, "mailbox"),
                new SmtpPreset("Brevo", "smtp-relay.brevo.com", SUBMISSION, SmtpTls.STARTTLS, KEYS),
                new SmtpPreset("Mailjet", "in-v3.mailjet.com", SUBMISSION, SmtpTls.STARTTLS, KEYS),
                new SmtpPreset("SMTP2GO", "mail.smtp2go.com", SUBMISSION, SmtpTls.STARTTLS, KEYS),
                new SmtpPreset("Resend", "smtp.resend.com", SUBMISSION, SmtpTls.STARTTLS, "user-resend"),
                new SmtpPreset("SendGrid", "smtp.sendgrid.net", SUBMISSION, SmtpTls.STARTTLS, "user-apikey"),
                new SmtpPreset(
                        "Amazon SES (Ireland)",
                        "email-smtp.eu-west-1.amazonaws.com",
                        SUBMISSION,
                        SmtpTls.STARTTLS,
                        KEYS));
    }
}
