package org.streamsmanager.notification;

/** Port: a way to reach people. */
public interface MessageChannel {
    /** Whether it was set up. */
    boolean ready();

    /** Not called inside a transaction; always comes back in time. */
    Delivery deliver(Letter letter);
}
