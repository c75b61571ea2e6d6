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

    /** {@code operatorDetail} is null when the customer may know everything; {@code merge} when nobody can be merged. */
    record Objection(AccountChangeProblem problem, String operatorDetail, UUID merge) {
        static Objection ofRetired() {
            return new Objection(AccountChangeProblem.ACCOUNT_RETIRED, null, null);
        }

        static Objection ofSame() {
            return new Objection(AccountChangeProblem.SAME_ACCOUNT, null, null);
        }

        static Objection ofOperator() {
            return hidden("This is one of the operator's own Plex accounts.", null);
        }

        static Objection ofOthersRetired(IdentityFacts found) {
            return hidden("A retired account of another user: " + found.userId(), null);
        }

        static Objection ofOther(IdentityFacts known, boolean mergeable) {
            String who = "The account of another user: " + known.userId();
            return mergeable
                    ? hidden(who + ", who has no coverage: the two can be merged.", known.userId())
                    : hidden(who, null);
        }

        private static Objection hidden(String detail, UUID merge) {
            return new Objection(AccountChangeProblem.ACCOUNT_NOT_AVAILABLE, detail, merge);
        }
    }
}
