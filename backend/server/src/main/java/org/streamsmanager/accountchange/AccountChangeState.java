package org.streamsmanager.accountchange;

/** REQUESTED → CHECKED → APPLYING → INVITED → COMPLETED; or REFUSED, FAILED (waits for the operator), WITHDRAWN. */
public enum AccountChangeState {
    REQUESTED,
    CHECKED,
    APPLYING,
    INVITED,
    COMPLETED,
    REFUSED,
    FAILED,
    WITHDRAWN;

    boolean open() {
        return this != COMPLETED && this != REFUSED && this != WITHDRAWN;
    }
}
