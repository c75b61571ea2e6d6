package org.streamsmanager.payment;

/**
 * What becomes of the time that is left: what was paid for it buys time at the new plan's price (and gifts stay as long
 * as they were), or everything goes on until the same end.
 */
public enum PlanChangeRest {
    CREDIT,
    SAME_END
}
