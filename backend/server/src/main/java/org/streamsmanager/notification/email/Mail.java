package org.streamsmanager.notification.email;

import java.util.UUID;

/** A finished mail: where to, and its text in both forms. */
record Mail(UUID id, String address, String name, String language, MailText text) {}
