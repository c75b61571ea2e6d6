package org.streamsmanager.accountchange;

/** Where a request is, or where it failed. */
public enum AccountChangeStep {
    CHECK,
    PLACE,
    INVITE,
    ACCEPT
}
