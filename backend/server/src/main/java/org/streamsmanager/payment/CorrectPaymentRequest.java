package org.streamsmanager.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.http.NoCardNumber;

/**
 * What a payment really amounts to: it was typed wrongly, or a part went back. Its time stays. {@code hash} is that of the
 * preview, and needed to carry it out.
 */
public record CorrectPaymentRequest(
        @NotNull @Valid MoneyJson amount,
        @NotBlank @Size(max = 500) @NoCardNumber String cause,
        @Size(max = 200) String hash) {}
