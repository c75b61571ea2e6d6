package org.streamsmanager.payment;

import java.time.Instant;
import java.util.List;
import org.streamsmanager.http.MoneyJson;

/** What a payment would do to each user; {@code hash} records exactly that, until {@code expiresAt} and if nothing moved. */
public record PaymentPreview(String hash, Instant expiresAt, MoneyJson total, List<CoverageEffect> lines) {}
