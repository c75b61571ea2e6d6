package org.streamsmanager.payment;

/** By which way money came that was recorded by hand. */
public enum PaymentMethod {
    CASH,
    BANK_TRANSFER,
    CARD,
    PAYPAL,
    CRYPTO,
    VOUCHER,
    OTHER
}
