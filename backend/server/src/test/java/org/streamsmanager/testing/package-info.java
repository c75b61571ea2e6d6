/** A whole panel for tests: real PostgreSQL, a simulated plex.tv over HTTP, one clock that all of them share. */
package org.streamsmanager.testing;
