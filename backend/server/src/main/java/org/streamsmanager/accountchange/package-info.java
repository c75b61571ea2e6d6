/**
 * A user comes with another Plex account. At most one request per user is open; plan, coverage and history never change;
 * the old account is retired for ever, first when it is gone anyway, last when it still works. A mistyped or declined
 * address costs nothing.
 */
package org.streamsmanager.accountchange;
