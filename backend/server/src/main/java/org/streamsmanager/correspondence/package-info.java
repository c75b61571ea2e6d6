/** Tells people what concerns them, in the transaction in which it happened. It changes nothing but the outbox. */
package org.streamsmanager.correspondence;
