package org.streamsmanager.mediaserver;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A linked account. {@code healthDetail} is what plex.tv said when the health is not HEALTHY, {@code proxyUrl} the proxy of
 * its calls with its user; they may be null. {@code proxyPassword} says whether there is a password. {@code servers} counts those that were added here.
 */
public record PlexAccountResponse(
        UUID id,
        String username,
        String email,
        String remoteId,
        boolean plexPass,
        AccountHealth health,
        Instant healthSince,
        @Nullable String healthDetail,
        @Nullable String proxyUrl,
        @Nullable String proxyUser,
        boolean proxyPassword,
        int servers,
        Instant createdAt,
        int version) {
    static PlexAccountResponse from(PlexAccount account, int servers) {
        Proxy proxy = account.proxy();
        return new PlexAccountResponse(
                account.id(),
                account.username(),
                account.email(),
                account.remoteId(),
                account.plexPass(),
                account.health(),
                account.healthSince(),
                account.healthDetail(),
                proxy == null ? null : proxy.address().toString(),
                proxy == null ? null : proxy.user(),
                proxy != null && proxy.password() != null,
                servers,
                account.createdAt(),
                account.version());
    }
}
