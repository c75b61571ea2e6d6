package org.streamsmanager.notification.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Puts a mail into the form that is sent. Its id is that of the message, so that a second copy can be told. */
@ApplicationScoped
class LetterComposer {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private final Clock clock;

    LetterComposer(Clock clock) {
        this.clock = clock;
    }

    MimeMessage compose(Session session, Mail mail, SmtpServer server) throws MessagingException {
        SmtpSettings settings = server.settings();
        MimeMessage message = new WithOwnId(session, "<" + mail.id() + "@" + server.ownHost() + ">");
        message.setFrom(address(settings.fromAddress(), settings.fromName()));
        message.setRecipient(Message.RecipientType.TO, address(mail.address(), mail.name()));
        if (!settings.replyTo().isEmpty()) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(settings.replyTo())});
        }
        message.setSubject(mail.text().subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        message.setContent(both(mail.text()));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart both(MailText text) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text.plain(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(text.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private static InternetAddress address(String address, String name) throws AddressException {
        try {
            InternetAddress found = new InternetAddress(address, true);
            if (!name.isBlank()) {
                found.setPersonal(name.replaceAll("\\p{Cntrl}+", " "), UTF_8);
            }
            return found;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class WithOwnId extends MimeMessage {
        private final String id;

        WithOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
