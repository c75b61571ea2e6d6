package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.shared.Secret;

/** What the account service writes and reads, between its questions to the platform. */
@ApplicationScoped
class PlexAccountTransactions {
    static final String KIND = "plex-account";
    private final PlexAccountRepository accounts;
    private final ServerRepository servers;
    private final ServerDetaching detaching;
    private final InstallationService installation;
    private final NoticeService notices;
    private final AuditService audit;
    private final Clock clock;

    PlexAccountTransactions(
            PlexAccountRepository accounts,
            ServerRepository servers,
            ServerDetaching detaching,
            InstallationService installation,
            NoticeService notices,
            AuditService audit,
            Clock clock) {
        this.accounts = accounts;
        this.servers = servers;
        this.detaching = detaching;
        this.installation = installation;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** An account's credentials with its health; empty when there is no such account. */
    @Transactional
    Optional<Held> held(UUID id) {
        return accounts.live(id)
                .map(account -> new Held(
                        account.username(), account.health(), account.access(installation.clientIdentifier())));
    }

    @Transactional
    List<UUID> ids() {
        return accounts.allLive().stream().map(PlexAccount::id).toList();
    }

    @Transactional
    UUID add(AccountProfile profile, Secret token, Proxy proxy) {
        if (accounts.liveByRemoteId(profile.remoteId()).isPresent()) {
            throw Refusal.of(MediaServerProblem.PLEX_ACCOUNT_KNOWN);
        }
        PlexAccount account = new PlexAccount(profile, token, proxy, clock.instant());
        accounts.persistAndFlush(account);
        audit.record(Change.of(KIND, account.id(), "added").to(values(account)));
        return account.id();
    }

    /** The account, wherever it comes from: one that is here already only gets the new token. */
    @Transactional
    UUID addOrRelink(AccountProfile profile, Secret token, Proxy proxy) {
        return accounts.liveByRemoteId(profile.remoteId())
                .map(known -> relink(known.id(), profile, token))
                .orElseGet(() -> add(profile, token, proxy));
    }

    @Transactional
    UUID relink(UUID id, AccountProfile profile, Secret token) {
        PlexAccount account = locked(id);
        if (!account.remoteId().equals(profile.remoteId())) {
            throw Refusal.of(
                    MediaServerProblem.PLEX_ACCOUNT_MISMATCH,
                    "That is " + profile.username() + ", not " + account.username() + ".");
        }
        account.relink(profile, token, clock.instant());
        AccountHealthService.settle(notices, id);
        audit.record(Change.of(KIND, id, "relinked").to(values(account)));
        return id;
    }

    /** {@code request} is null for the direct way. */
    @Transactional
    void throughProxy(UUID id, ProxyRequest request, int version) {
        PlexAccount account = locked(id);
        if (account.version() != version) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
        Map<String, Object> before = values(account);
        account.throughProxy(request == null ? null : request.over(account.proxy()), clock.instant());
        audit.record(Change.of(KIND, id, "proxy-changed").from(before).to(values(account)));
        accounts.flush();
    }

    @Transactional
    void know(UUID id, AccountProfile profile) {
        PlexAccount account = locked(id);
        if (account.remoteId().equals(profile.remoteId())) {
            account.know(profile, clock.instant());
        }
    }

    @Transactional
    PlexAccountResponse response(UUID id) {
        PlexAccount account = require(id);
        return PlexAccountResponse.from(account, servers.ofAccount(id).size());
    }

    @Transactional
    Page<PlexAccountResponse> responses(PageRequest request) {
        return accounts.inOrder(request, clock.instant())
                .map(account -> PlexAccountResponse.from(
                        account, servers.ofAccount(account.id()).size()));
    }

    @Transactional
    RemovalResponse removal(UUID id) {
        PlexAccount account = require(id);
        return detaching.preview(account.username(), servers.ofAccount(id));
    }

    /** Its servers stay as detached rows; users, plans and coverage are not touched. */
    @Transactional
    void delete(UUID id, String hash) {
        PlexAccount account = locked(id);
        List<Server> owned = servers.ofAccountForUpdate(id);
        if (!detaching.preview(account.username(), owned).hash().equals(hash)) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
        owned.forEach(server -> detaching.detach(server, "The Plex account " + account.username() + " was removed."));
        Map<String, Object> before = values(account);
        account.delete(clock.instant());
        AccountHealthService.settle(notices, id);
        audit.record(Change.of(KIND, id, "removed").from(before));
    }

    @Transactional
    boolean isOperator(String remoteId, String username, String email) {
        return operators().stream().anyMatch(account -> account.bears(remoteId, username, email));
    }

    @Transactional
    List<OperatorAccount> operators() {
        return accounts.listAll().stream().map(PlexAccount::asOperator).toList();
    }

    private PlexAccount require(UUID id) {
        return accounts.live(id).orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_PLEX_ACCOUNT));
    }

    private PlexAccount locked(UUID id) {
        return accounts.liveForUpdate(id).orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_PLEX_ACCOUNT));
    }

    private static Map<String, Object> values(PlexAccount account) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("remoteId", account.remoteId());
        values.put("username", account.username());
        values.put("email", account.email());
        values.put("plexPass", account.plexPass());
        values.put(
                "proxy",
                account.proxy() == null ? null : account.proxy().address().toString());
        values.put("proxyUser", account.proxy() == null ? null : account.proxy().user());
        return values;
    }

    record Held(String name, AccountHealth health, AccountAccess access) {}
}
