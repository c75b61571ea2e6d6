package org.streamsmanager.directory;

/** The state of a person's newest live share; ENDED when all have ended, NONE when there never was one. */
enum ShareStanding {
    RESERVED,
    PENDING,
    ACTIVE,
    SUSPENDED,
    ENDED,
    NONE
}
