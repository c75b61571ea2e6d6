package org.streamsmanager.notification.email;

/** Subject and body, as plain text and as HTML. */
record MailText(String subject, String plain, String html) {}
