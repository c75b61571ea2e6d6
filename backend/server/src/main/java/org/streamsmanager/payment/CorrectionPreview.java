package org.streamsmanager.payment;

import java.time.Instant;
import org.streamsmanager.http.MoneyJson;

/** What a correction of an amount would do: the net amount before and after. Its time stays as it is. */
public record CorrectionPreview(String hash, Instant expiresAt, MoneyJson before, MoneyJson after) {}
