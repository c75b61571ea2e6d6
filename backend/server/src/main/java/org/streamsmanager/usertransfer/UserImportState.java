package org.streamsmanager.usertransfer;

/** READING (each line is judged) → PREVIEWED → APPLYING → DONE; FAILED when it was given up. */
enum UserImportState {
    READING,
    PREVIEWED,
    APPLYING,
    DONE,
    FAILED
}
