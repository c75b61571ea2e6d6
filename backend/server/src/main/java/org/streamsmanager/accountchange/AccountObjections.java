package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.mediaserver.PlexAccountService;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.RemoteIdentity;

/** What speaks against an account, as far as the panel knows by itself. About other people the customer learns nothing. */
@ApplicationScoped
class AccountObjections {
    private static final String REALM = IdentityService.PLEX_TV;
    private final IdentityService identities;
    private final PlexAccountService accounts;
    private final CoverageService coverage;

    AccountObjections(IdentityService identities, PlexAccountService accounts, CoverageService coverage) {
        this.identities = identities;
        this.accounts = accounts;
        this.coverage = coverage;
    }

    Optional<Objection> against(UUID userId, RemoteIdentity wanted) {
        Predicate<IdentityFacts> own = identity -> identity.userId().equals(userId);
        Optional<IdentityFacts> retired = identities.retiredAs(REALM, wanted);
        if (retired.isPresent()) {
            return retired.map(found -> own.test(found) ? Objection.ofRetired() : Objection.ofOthersRetired(found));
        }
        if (accounts.isOperatorAccount(wanted.remoteId(), wanted.username(), wanted.email())) {
            return Optional.of(Objection.ofOperator());
        }
        return identities.knownAs(REALM, wanted).stream()
                .findFirst()
                .map(known -> own.test(known) ? Objection.ofSame() : Objection.ofOther(known, mergeable(known)));
    }

    private boolean mergeable(IdentityFacts known) {
        return coverage.of(known.userId()).isEmpty()
                && !coverage.entitlement(known.userId()).entitled();
    }

    /** {@code obstacle} is null when the customer may know everything; {@code userId}: whose account it is. */
    record Objection(AccountChangeProblem problem, AccountObstacle obstacle, UUID userId, boolean mergeable) {
        static Objection ofRetired() {
            return new Objection(AccountChangeProblem.ACCOUNT_RETIRED, null, null, false);
        }

        static Objection ofSame() {
            return new Objection(AccountChangeProblem.SAME_ACCOUNT, null, null, false);
        }

        static Objection ofOperator() {
            return hidden(AccountObstacle.OPERATORS_OWN, null, false);
        }

        static Objection ofOthersRetired(IdentityFacts found) {
            return hidden(AccountObstacle.RETIRED_OF_OTHER, found.userId(), false);
        }

        static Objection ofOther(IdentityFacts known, boolean mergeable) {
            return hidden(AccountObstacle.OF_OTHER, known.userId(), mergeable);
        }

        private static Objection hidden(AccountObstacle obstacle, UUID userId, boolean mergeable) {
            return new Objection(AccountChangeProblem.ACCOUNT_NOT_AVAILABLE, obstacle, userId, mergeable);
        }
    }
}
