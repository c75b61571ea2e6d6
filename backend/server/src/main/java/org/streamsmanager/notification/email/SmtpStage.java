package org.streamsmanager.notification.email;

/** How far a conversation with a mail server came. */
public enum SmtpStage {
    CONNECT,
    GREET,
    ENCRYPT,
    SIGN_IN,
    SENDER,
    RECIPIENT,
    CONTENT,
    HANDED_OVER,
    DONE
}
