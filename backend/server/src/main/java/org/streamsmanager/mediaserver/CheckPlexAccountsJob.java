package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.job.RecurringJob;
import org.streamsmanager.shared.Refusal;

/** Asks daily whether tokens work, which keeps them alive, and reads what the accounts have paid for. */
@ApplicationScoped
class CheckPlexAccountsJob implements RecurringJob {
    private final PlexAccountService accounts;
    private final PlexAccountTransactions stored;

    CheckPlexAccountsJob(PlexAccountService accounts, PlexAccountTransactions stored) {
        this.accounts = accounts;
        this.stored = stored;
    }

    @Override
    public String name() {
        return "check-plex-accounts";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public String run() {
        List<UUID> ids = stored.ids();
        long healthy = ids.stream().filter(this::works).count();
        return healthy + " of " + ids.size() + " accounts are healthy";
    }

    private boolean works(UUID id) {
        try {
            accounts.keepAlive(id);
            return accounts.test(id).health() == AccountHealth.HEALTHY;
        } catch (Refusal removedMeanwhile) {
            return false;
        }
    }
}
