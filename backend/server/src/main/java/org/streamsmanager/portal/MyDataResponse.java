package org.streamsmanager.portal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.login.LoginData;

/** Everything about me that this panel keeps; {@code account} is null for a login that belongs to no user. */
public record MyDataResponse(
        Instant asOf,
        LoginData login,
        @Nullable MyAccountResponse account,
        List<MyAccountChangeResponse> accountChanges) {}
