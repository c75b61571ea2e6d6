package org.streamsmanager.payment;

import java.util.List;
import org.streamsmanager.http.MoneyJson;

/** How many payments match a filter, and what they amount to after corrections, by currency. */
public record PaymentTotals(long payments, List<CurrencyTotal> currencies) {
    public record CurrencyTotal(long payments, MoneyJson net) {}
}
