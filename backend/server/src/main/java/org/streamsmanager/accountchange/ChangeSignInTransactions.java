package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.streamsmanager.mediaserver.SignInAttempt;
import org.streamsmanager.shared.Refusal;

/** What is kept of customers' sign-ins, between the questions to Plex. Somebody else's does not exist. */
@ApplicationScoped
class ChangeSignInTransactions {
    private static final Duration KEPT = Duration.ofDays(2);
    private static final int TRIES_AN_HOUR = 10;
    private final ChangeSignInRepository signIns;
    private final Clock clock;

    ChangeSignInTransactions(ChangeSignInRepository signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    @Transactional
    void requireNotTooMany(UUID userId) {
        if (signIns.startedSince(userId, clock.instant().minus(Duration.ofHours(1))) >= TRIES_AN_HOUR) {
            throw Refusal.of(AccountChangeProblem.TOO_MANY_TRIES).retryAfter(Duration.ofHours(1));
        }
    }

    @Transactional
    ChangeSignInFacts begin(UUID id, UUID userId, SignInAttempt begun) {
        signIns.forgetBefore(clock.instant().minus(KEPT));
        ChangeSignIn signIn = new ChangeSignIn(id, userId, begun, clock.instant());
        signIns.persist(signIn);
        return signIn.facts();
    }

    /** The attempt to ask Plex about now; empty when there is nothing to ask, or somebody just did. */
    @Transactional
    Optional<String> turn(UUID userId, UUID id) {
        ChangeSignIn own = own(userId, id);
        return own.takeTurn(clock.instant()) ? Optional.of(own.attempt()) : Optional.empty();
    }

    /** Does nothing any more when it has ended meanwhile. */
    @Transactional
    void waiting(UUID userId, UUID id, Consumer<ChangeSignIn> work) {
        ChangeSignIn own = own(userId, id);
        if (own.waiting()) {
            work.accept(own);
        }
    }

    @Transactional
    ChangeSignInFacts facts(UUID userId, UUID id) {
        return own(userId, id).facts();
    }

    private ChangeSignIn own(UUID userId, UUID id) {
        return signIns.forUpdate(id)
                .filter(signIn -> signIn.userId().equals(userId))
                .orElseThrow(() -> Refusal.of(AccountChangeProblem.UNKNOWN_SIGN_IN));
    }
}
