package org.streamsmanager.payment;

import java.util.List;

/** The payments of one transaction, in the order of the lines. */
public record RecordedPayments(List<PaymentResponse> items) {}
