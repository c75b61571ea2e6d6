package org.streamsmanager.payment;

/** What moved money. */
enum LedgerCause {
    PAYMENT,
    CORRECTION,
    CANCELLATION,
    PLAN_CHANGE
}
