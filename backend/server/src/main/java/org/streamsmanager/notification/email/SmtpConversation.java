package org.streamsmanager.notification.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** An SMTP client that knows how far it came: after the content was handed over, silence does not mean "not sent". */
class SmtpConversation extends SMTPTransport {
    private SmtpStage stage = SmtpStage.CONNECT;

    SmtpConversation(Session session, boolean tls) {
        super(session, new URLName(tls ? "smtps" : "smtp", null, -1, null, null, null), "smtp", tls);
    }

    SmtpStage stage() {
        return stage;
    }

    void done() {
        stage = SmtpStage.DONE;
    }

    void signedIn() {
        stage = SmtpStage.SENDER;
    }

    @Override
    protected boolean ehlo(String domain) throws MessagingException {
        stage = SmtpStage.GREET;
        boolean understood = super.ehlo(domain);
        stage = SmtpStage.SIGN_IN;
        return understood;
    }

    @Override
    protected void startTLS() throws MessagingException {
        stage = SmtpStage.ENCRYPT;
        super.startTLS();
    }

    @Override
    protected void mailFrom() throws MessagingException {
        stage = SmtpStage.SENDER;
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        stage = SmtpStage.RECIPIENT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        stage = SmtpStage.CONTENT;
        return super.data();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        stage = SmtpStage.HANDED_OVER;
        super.finishData();
    }
}
