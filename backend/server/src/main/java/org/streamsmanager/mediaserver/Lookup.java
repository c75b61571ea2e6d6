package org.streamsmanager.mediaserver;

/** Whether an address belongs to an account at the platform. A hint: never a reason to turn somebody away by itself. */
public sealed interface Lookup {
    record Known() implements Lookup {}

    /** An e-mail address without an account: an invitation to it waits until its owner registers. */
    record NotRegistered() implements Lookup {}

    /** A user name that nobody has: an invitation to it leads nowhere. */
    record UnknownName() implements Lookup {}

    record Undetermined(String why) implements Lookup {}
}
