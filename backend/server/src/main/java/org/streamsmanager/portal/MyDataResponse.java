package org.streamsmanager.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.login.LoginData;

/**
 * Everything about me that this panel keeps; {@code account} is null for a login that belongs to no user. {@code kept} is
 * one object for each part of the panel: payments, history, letters, messages, and so on.
 */
public record MyDataResponse(
        Instant asOf,
        LoginData login,
        @Nullable MyAccountResponse account,
        List<MyAccountChangeResponse> accountChanges,
        Map<String, Map<String, Object>> kept) {}
