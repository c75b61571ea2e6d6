package org.streamsmanager.peopleimport;

/** READING → PREVIEWED → APPLYING → DONE; FAILED when the reading cannot be relied on. */
enum ImportState {
    READING,
    PREVIEWED,
    APPLYING,
    DONE,
    FAILED
}
