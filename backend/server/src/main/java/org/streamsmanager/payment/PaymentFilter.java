package org.streamsmanager.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** Which payments are meant; null means any. {@code from} is included, {@code to} is not. */
record PaymentFilter(
        @Nullable UUID userId,
        @Nullable List<UUID> planPriceIds,
        @Nullable PaymentMethod method,
        @Nullable PaymentState state,
        @Nullable String currency,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String search) {
    PaymentFilter {
        if (search != null && search.indexOf('\0') >= 0) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, "?search", "must not contain a zero character");
        }
    }

    String where() {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        add(conditions, userId, "userId = :userId");
        add(conditions, planPriceIds, "planPriceId in :prices");
        add(conditions, method, "method = :method");
        add(conditions, state, "state = :state");
        add(conditions, currency, "currency = :currency");
        add(conditions, from, "occurredAt >= :from");
        add(conditions, to, "occurredAt < :to");
        add(conditions, search, "lower(transactionId) like :search escape '!'");
        return "from Payment where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>();
        values.put("userId", userId);
        values.put("prices", planPriceIds);
        values.put("method", method);
        values.put("state", state);
        values.put("currency", currency);
        values.put("from", from);
        values.put("to", to);
        values.put("search", search == null ? null : pattern(search));
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }

    private static void add(List<String> conditions, Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
