package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;

/** Keeps what calls say about accounts, and tells the operator once when a token was rejected. */
@ApplicationScoped
class AccountHealthService {
    static final String GONE_NOTICE = "plex-endpoint-gone";
    static final String REFUSED_NOTICE = "plex-account-refused";
    static final String REJECTED_NOTICE = "plex-account-token-rejected";
    private final PlexAccountRepository accounts;
    private final NoticeService notices;
    private final AuditService audit;
    private final Clock clock;

    AccountHealthService(PlexAccountRepository accounts, NoticeService notices, AuditService audit, Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void is(UUID accountId, AccountHealth seen, String detail) {
        if (seen != AccountHealth.HEALTHY || !accounts.healthy(accountId)) {
            accounts.liveForUpdate(accountId).ifPresent(account -> becomes(account, seen, detail));
        }
    }

    /** plex.tv answers, but does not say who the account is: to be told, since no retry mends it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(UUID accountId, String detail) {
        accounts.liveForUpdate(accountId).ifPresent(account -> {
            becomes(account, AccountHealth.UNREACHABLE, detail);
            notices.open(REFUSED_NOTICE, Severity.WARNING, account.username(), account.id(), about(account, detail));
        });
    }

    /** Told once, as long as nobody closes it: the old way may go next. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void gone(UUID accountId, Set<String> what) {
        accounts.live(accountId)
                .ifPresent(account -> what.forEach(each -> notices.open(
                        GONE_NOTICE + "-" + each,
                        Severity.WARNING,
                        account.username(),
                        account.id(),
                        Map.of("plexAccountId", account.id().toString()))));
    }

    private void becomes(PlexAccount account, AccountHealth seen, String detail) {
        AccountHealth before = account.health();
        if (account.healthIs(seen, detail, clock.instant())) {
            audit.record(Change.of(PlexAccountTransactions.KIND, account.id(), "health-changed")
                    .because(detail)
                    .from(Map.of("health", before))
                    .to(Map.of("health", seen)));
        }
        tell(account, seen, detail);
    }

    private void tell(PlexAccount account, AccountHealth seen, String detail) {
        if (seen == AccountHealth.TOKEN_REJECTED) {
            notices.open(REJECTED_NOTICE, Severity.ERROR, account.username(), account.id(), about(account, detail));
        } else if (seen == AccountHealth.HEALTHY) {
            settle(notices, account.id());
        }
    }

    /** Whatever was wrong with the account is over. */
    static void settle(NoticeService notices, UUID accountId) {
        notices.settle(REJECTED_NOTICE, accountId);
        notices.settle(REFUSED_NOTICE, accountId);
    }

    private static Map<String, String> about(PlexAccount account, String detail) {
        return Map.of("plexAccountId", account.id().toString(), "detail", detail == null ? "" : detail);
    }
}
