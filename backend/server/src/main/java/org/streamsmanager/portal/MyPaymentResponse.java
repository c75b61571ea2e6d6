package org.streamsmanager.portal;

import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.payment.PaymentMethod;
import org.streamsmanager.payment.PaymentState;

/** One of my payments, as much of it as is for me: {@code amount} is after corrections; a cancelled one says what it was. */
public record MyPaymentResponse(
        UUID id, String planName, MoneyJson amount, PaymentMethod method, Instant occurredAt, PaymentState state) {}
