package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.streamsmanager.shared.Actor;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Refusal;

/** What is kept of sign-ins, between the questions to the platform. */
@ApplicationScoped
class AccountSignInTransactions {
    private static final Duration KEPT = Duration.ofDays(1);
    private final AccountSignInRepository signIns;
    private final CurrentActor actor;
    private final Clock clock;

    AccountSignInTransactions(AccountSignInRepository signIns, CurrentActor actor, Clock clock) {
        this.signIns = signIns;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    PlexSignInResponse begin(SignInAttempt begun, UUID plexAccount, Proxy proxy) {
        signIns.forgetBefore(clock.instant().minus(KEPT));
        AccountSignIn signIn = new AccountSignIn(begun, me(), plexAccount, proxy, clock.instant());
        signIns.persist(signIn);
        return signIn.response();
    }

    /** What to ask the platform now; empty when there is nothing to ask, or somebody just did. */
    @Transactional
    Optional<AccountSignIn.Question> turn(UUID id) {
        AccountSignIn mine = mine(id);
        return mine.takeTurn(clock.instant()) ? Optional.of(mine.question()) : Optional.empty();
    }

    @Transactional
    void unanswered(UUID id) {
        waiting(id, AccountSignIn::unanswered);
    }

    @Transactional
    void failed(UUID id, String why, Duration retryAfter) {
        waiting(id, signIn -> signIn.failed(why, retryAfter, clock.instant()));
    }

    @Transactional
    void linked(UUID id, UUID account) {
        waiting(id, signIn -> signIn.linked(account));
    }

    @Transactional
    void refused(UUID id, Refusal refusal) {
        waiting(id, signIn -> signIn.refused(refusal.problem().code(), refusal.getMessage()));
    }

    @Transactional
    void expired(UUID id) {
        waiting(id, AccountSignIn::expired);
    }

    @Transactional
    PlexSignInResponse response(UUID id) {
        return mine(id).response();
    }

    private void waiting(UUID id, Consumer<AccountSignIn> work) {
        AccountSignIn mine = mine(id);
        if (mine.waiting()) {
            work.accept(mine);
        }
    }

    private AccountSignIn mine(UUID id) {
        return signIns.forUpdate(id)
                .filter(signIn -> signIn.isOf(me()))
                .orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_SIGN_IN));
    }

    private String me() {
        Actor me = actor.get();
        return me.kind() + ":" + me.id();
    }
}
