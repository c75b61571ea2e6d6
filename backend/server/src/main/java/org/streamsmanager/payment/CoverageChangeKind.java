package org.streamsmanager.payment;

/** What an operator can do to a person's coverage. */
public enum CoverageChangeKind {
    GIFT,
    END,
    REVOKE,
    PLAN
}
