package org.streamsmanager.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.streamsmanager.http.NoCardNumber;

/** Why a payment is cancelled; {@code hash} is that of the preview, and needed to carry it out. */
public record CancelPaymentRequest(
        @NotBlank @Size(max = 500) @NoCardNumber String cause,
        @Size(max = 200) String hash) {}
