/**
 * Ends the access of users who are no longer active, hourly, or first reduces it for some days. Each person is looked at
 * again under their lock. A run that would take access from too many does nothing and asks the operator. Where the token
 * of an account is rejected nothing happens; it catches up later.
 */
package org.streamsmanager.expiry;
