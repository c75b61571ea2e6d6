package org.streamsmanager.payment;

/** Where money is: received (positive), paid for a coverage, owed to the user as balance (both negative), owed by them. */
enum LedgerAccount {
    RECEIVED,
    COVERAGE,
    BALANCE,
    DEBT
}
