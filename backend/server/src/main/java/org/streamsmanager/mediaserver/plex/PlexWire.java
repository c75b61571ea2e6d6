package org.streamsmanager.mediaserver.plex;

/** Both generations of plex.tv, with the credentials of one account. */
record PlexWire(PlexApi v2, PlexTvApi v1) {}
