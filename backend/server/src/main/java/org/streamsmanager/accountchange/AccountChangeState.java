package org.streamsmanager.accountchange;

/** REQUESTED → CHECKED → (AWAITING_APPROVAL) → APPLYING → INVITED → COMPLETED; or REFUSED, FAILED (waits for the operator), WITHDRAWN. */
public enum AccountChangeState {
    REQUESTED,
    CHECKED,
    AWAITING_APPROVAL,
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
