/**
 * Facts about money: payments recorded by hand, what they gave, their corrections and cancellations, and the ledger of
 * it all. A payment gives coverage in the same transaction. The ledger is append-only, and every transaction in it sums
 * to zero (held by the database); what a coverage is worth is derived from it, never stored.
 */
package org.streamsmanager.payment;
