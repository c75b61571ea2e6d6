/**
 * plex.tv and Plex Media Server: version 2 first, version 1 where an endpoint was taken away. {@link
 * org.streamsmanager.mediaserver.plex.PlexFailures} is the one place that judges answers; an empty list of libraries is
 * never sent, and local library keys never leave for plex.tv.
 */
package org.streamsmanager.mediaserver.plex;
