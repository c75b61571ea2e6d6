/**
 * People and the accounts they are known by. A user outlives every account and server. Of one user and realm at most one
 * identity is current; what a retired identity was known by is never attached again, to anybody (held by triggers). At
 * most one suspension of a user is open.
 */
package org.streamsmanager.user;
