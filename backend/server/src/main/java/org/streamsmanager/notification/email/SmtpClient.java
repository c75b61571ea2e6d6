package org.streamsmanager.notification.email;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Status;
import org.jboss.logging.Logger;

/** Talks to a mail server: connects, signs in, and hands a letter over when there is one. */
@ApplicationScoped
class SmtpClient {
    private static final Logger LOG = Logger.getLogger(SmtpClient.class);
    private final LetterComposer composer;

    SmtpClient(LetterComposer composer) {
        this.composer = composer;
    }

    /** As far as signing in. */
    SmtpAnswer greet(SmtpServer server) {
        return talk(server, null);
    }

    SmtpAnswer send(SmtpServer server, Mail mail) {
        return talk(server, mail);
    }

    private SmtpAnswer talk(SmtpServer server, Mail mail) {
        requireOutsideTransaction();
        Session session = Session.getInstance(server.properties());
        SmtpConversation conversation =
                new SmtpConversation(session, server.settings().tls() == SmtpTls.TLS);
        try {
            connect(conversation, server);
            conversation.signedIn();
            if (mail != null) {
                MimeMessage message = composer.compose(session, mail, server);
                conversation.sendMessage(message, message.getAllRecipients());
            }
            conversation.done();
            return new SmtpAnswer(SmtpStage.DONE, null, lastReply(conversation));
        } catch (MessagingException failure) {
            LOG.debugf(failure, "mail server %s", server.settings().host());
            return SmtpFailures.of(conversation.stage(), failure, conversation.getLastServerResponse());
        } finally {
            close(conversation);
        }
    }

    private static void connect(SmtpConversation conversation, SmtpServer server) throws MessagingException {
        SmtpSettings settings = server.settings();
        String user = server.signsIn() ? settings.username() : null;
        String password = server.signsIn()
                ? server.password().map(secret -> secret.reveal()).orElse("")
                : null;
        conversation.connect(settings.host(), settings.port(), user, password);
    }

    private static String lastReply(SmtpConversation conversation) {
        String reply = conversation.getLastServerResponse();
        return reply == null ? "" : reply.strip();
    }

    private static void close(SmtpConversation conversation) {
        try {
            conversation.close();
        } catch (MessagingException sayingGoodbyeFailed) {
            LOG.debug("the mail server had hung up", sayingGoodbyeFailed);
        }
    }

    private static void requireOutsideTransaction() {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("a mail server is called inside a transaction");
        }
    }
}
