/**
 * The time a payment, a gift, a credit or an import gives a user on a plan: half-open intervals that never overlap for one
 * user (held by the database). Whether somebody is active is computed from them, never stored.
 */
package org.streamsmanager.coverage;
