/**
 * A user's access to a server: what is wanted, what was last done, what the server says. A seat is held before anybody is
 * invited. Remote effects are intentions first; one that may have happened is looked for before it is sent again.
 */
package org.streamsmanager.share;
