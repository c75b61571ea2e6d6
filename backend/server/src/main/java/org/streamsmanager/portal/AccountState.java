package org.streamsmanager.portal;

/** The state of a customer in one word. */
public enum AccountState {
    PERMANENT,
    ACTIVE,
    EXPIRED,
    SUSPENDED,
    NO_COVERAGE
}
