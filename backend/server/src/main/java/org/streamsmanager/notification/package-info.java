/**
 * Tells people things. {@link org.streamsmanager.notification.Messages#send} writes a message to the outbox in the caller's
 * transaction; a job hands it to the mail server, tries again when that is certain to be harmless, and stops when nobody
 * knows whether it arrived: the same mail never goes out twice. Without a mail server messages stay in the outbox, where
 * an operator finds their links.
 */
package org.streamsmanager.notification;
