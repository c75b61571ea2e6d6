/**
 * The one state behind every endpoint: accounts, servers, shares, friendships, homes, PINs, sessions. It knows no HTTP and
 * no clock (the time is handed in), is guarded by the {@link org.streamsmanager.simulator.world.Universe}, and is copied by
 * serialisation, which is how a stale answer or an ignored write comes about. Ids come from counters in ranges that never
 * meet, so that a user id is never taken for a share id.
 */
package org.streamsmanager.simulator.world;
