package org.streamsmanager.accountchange;

/** Why an account is not available; the operator reads it, the customer does not. */
public enum AccountObstacle {
    OPERATORS_OWN,
    /** Another user had it once, and it was retired. */
    RETIRED_OF_OTHER,
    OF_OTHER
}
