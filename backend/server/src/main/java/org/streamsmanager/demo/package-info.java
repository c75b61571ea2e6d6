/**
 * Settles a made-up community in an empty panel, through the panel's own API, so that a newcomer can try everything
 * without a Plex account. Does nothing unless {@code streams.demo} is set.
 */
package org.streamsmanager.demo;
