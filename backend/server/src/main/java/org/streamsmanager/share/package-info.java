/**
 * A user's access to a server: what is wanted, what was last done, what the server says. A seat is held before anybody is
 * invited. Remote effects are intentions first, one at a time for each share; one that may have happened is looked for
 * before it is sent again, and a change counts when it has been read back. Nothing is never sent: it would mean everything.
 */
package org.streamsmanager.share;
