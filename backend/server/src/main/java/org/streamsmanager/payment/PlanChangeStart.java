package org.streamsmanager.payment;

/** When another plan begins: at once, or when the interval that runs is over. */
public enum PlanChangeStart {
    NOW,
    AT_END
}
