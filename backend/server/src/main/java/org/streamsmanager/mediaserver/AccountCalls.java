package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Opens accounts, and learns from their calls. A rejected token is believed only when the account itself is refused, too:
 * single endpoints reject tokens for reasons of their own.
 */
@ApplicationScoped
class AccountCalls {
    private static final Set<FailureClass> REFUSALS =
            EnumSet.of(FailureClass.ALREADY_SHARED, FailureClass.NOT_FOUND, FailureClass.REFUSED, FailureClass.GONE);
    private final MediaAccounts accounts;
    private final AccountHealthService health;
    private final CallBudget budget;

    AccountCalls(MediaAccounts accounts, AccountHealthService health, CallBudget budget) {
        this.accounts = accounts;
        this.health = health;
        this.budget = budget;
    }

    MediaAccount open(AccountAccess access) {
        return accounts.open(access);
    }

    /** Takes what was found out, and books the calls; {@code permitted} of them have their place in the budget already. */
    void learn(UUID accountId, MediaAccount used, int permitted) {
        used.failure().ifPresentOrElse(failure -> failed(accountId, used, failure), () -> worked(accountId));
        if (!used.gone().isEmpty()) {
            health.gone(accountId, used.gone());
        }
        budget.made(accountId, used.calls(), used.calls() - permitted);
    }

    /** As {@link #learn(UUID, MediaAccount, int)}, for calls that nobody planned: an operator wants to know now. */
    void learn(UUID accountId, MediaAccount used) {
        learn(accountId, used, 0);
    }

    /**
     * As {@link #learn(UUID, MediaAccount)}, when it was asked who it is: whoever is refused that question is not healthy,
     * whatever the refusal says.
     */
    void learn(UUID accountId, MediaAccount used, Answer<AccountProfile> who) {
        if (who instanceof Answer.Failed<AccountProfile> failed && REFUSALS.contains(failed.failure())) {
            health.refused(accountId, failed.detail());
            budget.made(accountId, used.calls(), used.calls());
        } else {
            learn(accountId, used);
        }
    }

    private void failed(UUID accountId, MediaAccount used, Failure failure) {
        switch (failure.kind()) {
            case TOKEN_REJECTED -> confirmRejected(accountId, used);
            case LIMITED -> limited(accountId, failure);
            case UNAVAILABLE, PROXY -> health.is(accountId, AccountHealth.UNREACHABLE, failure.detail());
            case ALREADY_SHARED, NOT_FOUND, REFUSED, GONE -> worked(accountId);
        }
    }

    private void confirmRejected(UUID accountId, MediaAccount used) {
        switch (used.profile()) {
            case Answer.Given<AccountProfile> given -> worked(accountId);
            case Answer.Failed<AccountProfile> failed -> confirmed(accountId, failed);
        }
    }

    private void confirmed(UUID accountId, Answer.Failed<AccountProfile> failed) {
        if (failed.failure() == FailureClass.TOKEN_REJECTED) {
            health.is(accountId, AccountHealth.TOKEN_REJECTED, failed.detail());
        } else if (REFUSALS.contains(failed.failure())) {
            health.refused(accountId, failed.detail());
        }
    }

    private void limited(UUID accountId, Failure failure) {
        Duration pause = budget.limited(accountId, failure.retryAfter());
        health.is(accountId, AccountHealth.LIMITED, failure.detail() + " (pause of " + pause.toSeconds() + " s)");
    }

    private void worked(UUID accountId) {
        budget.worked(accountId);
        health.is(accountId, AccountHealth.HEALTHY, null);
    }
}
