package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.streamsmanager.shared.Refusal;

/** Changes and tries the proxies of accounts. */
@ApplicationScoped
class PlexAccountProxyService {
    private final PlexAccountTransactions accounts;
    private final MediaAccounts platform;
    private final CallBudget budget;
    private final Clock clock;

    PlexAccountProxyService(PlexAccountTransactions accounts, MediaAccounts platform, CallBudget budget, Clock clock) {
        this.accounts = accounts;
        this.platform = platform;
        this.budget = budget;
        this.clock = clock;
    }

    PlexAccountResponse set(UUID id, ProxyRequest request, int version) {
        accounts.throughProxy(id, request, version);
        return accounts.response(id);
    }

    PlexAccountResponse remove(UUID id, int version) {
        accounts.throughProxy(id, null, version);
        return accounts.response(id);
    }

    /** Says nothing about the health of the account: its own way is another one. */
    ProxyTestResponse test(UUID id, ProxyRequest request) {
        AccountAccess access = accounts.held(id)
                .orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_PLEX_ACCOUNT))
                .access();
        Proxy proxy = request.over(access.proxy());
        MediaAccount account = platform.open(new AccountAccess(access.token(), proxy, access.clientIdentifier()));
        Answer<AccountProfile> answer = account.profile();
        budget.made(id, account.calls(), account.calls());
        return switch (answer) {
            case Answer.Given<AccountProfile> given -> new ProxyTestResponse(true, null, null, clock.instant());
            case Answer.Failed<AccountProfile> failed ->
                new ProxyTestResponse(false, failed.failure(), failed.detail(), clock.instant());
        };
    }
}
