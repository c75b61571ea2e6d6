/**
 * Invites people: one by hand, many from a list, and those again who are covered but have no access. A seat is held in
 * the transaction of the decision; what becomes of the invitation is followed with its share. Nothing is lost when it is
 * declined: the user and the coverage stay, an address that was never proven is free again.
 */
package org.streamsmanager.invitation;
