package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.streamsmanager.mediaserver.PlexAccountTransactions.Held;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.shared.Secret;

/** Links, tests and removes the operator's accounts. Asks the platform first, writes afterwards. */
@ApplicationScoped
public class PlexAccountService {
    private final PlexAccountTransactions accounts;
    private final ServerTransactions servers;
    private final InstallationService installation;
    private final AccountCalls calls;
    private final OwnedServers listed;
    private final Clock clock;

    PlexAccountService(
            PlexAccountTransactions accounts,
            ServerTransactions servers,
            InstallationService installation,
            AccountCalls calls,
            OwnedServers listed,
            Clock clock) {
        this.listed = listed;
        this.accounts = accounts;
        this.servers = servers;
        this.installation = installation;
        this.calls = calls;
        this.clock = clock;
    }

    PlexAccountResponse add(AddPlexAccountRequest request) {
        Secret token = Secret.of(request.token().strip());
        Proxy proxy = request.proxy() == null ? null : request.proxy().toProxy();
        AccountProfile profile = profileOf(token, proxy);
        return accounts.response(accounts.add(profile, token, proxy));
    }

    PlexAccountResponse relink(UUID id, RelinkPlexAccountRequest request) {
        Secret token = Secret.of(request.token().strip());
        AccountProfile profile = profileOf(token, held(id).access().proxy());
        accounts.relink(id, profile, token);
        return accounts.response(id);
    }

    /** Asks now, and keeps what it learns. */
    AccountTestResponse test(UUID id) {
        MediaAccount account = calls.open(held(id).access());
        Answer<AccountProfile> answer = account.profile();
        calls.learn(id, account, answer);
        if (answer instanceof Answer.Given<AccountProfile> given) {
            accounts.know(id, given.value());
        }
        PlexAccountResponse now = accounts.response(id);
        return new AccountTestResponse(now.health(), clock.instant(), now.healthDetail(), now.plexPass());
    }

    void keepAlive(UUID id) {
        MediaAccount account = calls.open(held(id).access());
        account.keepAlive();
        calls.learn(id, account);
    }

    Page<PlexAccountResponse> list(PageRequest request) {
        return accounts.responses(request);
    }

    PlexAccountResponse get(UUID id) {
        return accounts.response(id);
    }

    RemovalResponse removal(UUID id) {
        return accounts.removal(id);
    }

    void delete(UUID id, String hash) {
        accounts.delete(id, hash);
    }

    List<AvailableServerResponse> availableServers(UUID id) {
        return servers.compare(owned(id));
    }

    /** What the platform lists now; refused when it does not answer properly. */
    List<AvailableServer> owned(UUID id) {
        return owned(id, listed::now);
    }

    /** As {@link #owned}, maybe a minute old. */
    List<AvailableServer> ownedRecently(UUID id) {
        return owned(id, listed::recent);
    }

    private List<AvailableServer> owned(UUID id, BiFunction<UUID, MediaAccount, Reading<AvailableServer>> how) {
        MediaAccount account = calls.open(held(id).access());
        Reading<AvailableServer> reading = how.apply(id, account);
        if (account.calls() > 0) {
            calls.learn(id, account);
        }
        return switch (reading) {
            case Reading.Complete<AvailableServer> complete -> complete.items();
            case Reading.Partial<AvailableServer> partial -> partial.items();
            case Reading.Suspicious<AvailableServer> suspicious -> suspicious.items();
            case Reading.Failed<AvailableServer> failed -> throw refusal(failed.failure(), failed.detail());
        };
    }

    /** The operator's own accounts, lost ones too, are never customers; any argument may be null. */
    public boolean isOperatorAccount(String remoteId, String username, String email) {
        return accounts.isOperator(remoteId, username, email);
    }

    /** All of the operator's own accounts, lost ones too. */
    public List<OperatorAccount> operatorAccounts() {
        return accounts.operators();
    }

    /** Whether its calls get no answer, or a refusal, at the moment. */
    public boolean inTrouble(UUID id) {
        return accounts.held(id)
                .filter(held -> held.health() != AccountHealth.HEALTHY)
                .isPresent();
    }

    private Held held(UUID id) {
        return accounts.held(id).orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_PLEX_ACCOUNT));
    }

    private AccountProfile profileOf(Secret token, Proxy proxy) {
        AccountAccess access = new AccountAccess(token, proxy, installation.clientIdentifier());
        return switch (calls.open(access).profile()) {
            case Answer.Given<AccountProfile> given -> given.value();
            case Answer.Failed<AccountProfile> failed -> throw refusedToken(failed);
        };
    }

    private static Refusal refusedToken(Answer.Failed<AccountProfile> failed) {
        return failed.failure() == FailureClass.TOKEN_REJECTED
                ? Refusal.at(
                                MediaServerProblem.PLEX_TOKEN_REFUSED,
                                "/token",
                                MediaServerProblem.PLEX_TOKEN_REFUSED.title())
                        .withOperatorDetail(failed.detail())
                : refusal(failed.failure(), failed.detail());
    }

    private static Refusal refusal(FailureClass failure, String detail) {
        MediaServerProblem problem = failure == FailureClass.TOKEN_REJECTED
                ? MediaServerProblem.PLEX_TOKEN_REJECTED
                : MediaServerProblem.PLEX_UNAVAILABLE;
        return Refusal.of(problem).withOperatorDetail(detail);
    }
}
