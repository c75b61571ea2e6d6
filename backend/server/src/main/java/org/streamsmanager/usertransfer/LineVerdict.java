package org.streamsmanager.usertransfer;

/** What would be done with a line: only NEW people are taken in; everybody else is left alone, with the reason. */
enum LineVerdict {
    UNREAD,
    NEW,
    KNOWN,
    RETIRED,
    TWICE,
    INVALID
}
