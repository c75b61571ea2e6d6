package org.streamsmanager.payment;

/** A payment counts until it is cancelled, which is final. */
public enum PaymentState {
    BOOKED,
    CANCELLED
}
