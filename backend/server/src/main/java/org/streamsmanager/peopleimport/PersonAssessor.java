package org.streamsmanager.peopleimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Stream;
import org.streamsmanager.login.LoginService;
import org.streamsmanager.mediaserver.PlexAccountService;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.RemoteIdentity;

/** Looks a person up here. Reads only. */
@ApplicationScoped
class PersonAssessor {
    private static final String REALM = IdentityService.PLEX_TV;
    private final IdentityService identities;
    private final PlexAccountService accounts;
    private final LoginService logins;

    PersonAssessor(IdentityService identities, PlexAccountService accounts, LoginService logins) {
        this.identities = identities;
        this.accounts = accounts;
        this.logins = logins;
    }

    @Transactional
    Assessment assess(RemoteShare person) {
        return account(person)
                .map(this::findings)
                .map(Findings::judge)
                .orElseGet(() -> Assessment.ambiguous("nothing is known of the account"));
    }

    /** Empty when the server named neither an id nor an address. */
    static Optional<RemoteIdentity> account(RemoteShare person) {
        String email = email(person);
        boolean named = Stream.of(person.remoteUserId(), person.uuid(), person.username(), email)
                .anyMatch(key -> key != null && !key.isBlank());
        return named
                ? Optional.of(new RemoteIdentity(person.remoteUserId(), person.uuid(), person.username(), email))
                : Optional.empty();
    }

    /** Of an open invitation the address that it went to, so that our own invitations are recognised. */
    private static String email(RemoteShare person) {
        boolean open = !person.accepted() && person.email() == null && person.invitedAddress() != null;
        return open && person.invitedAddress().contains("@") ? person.invitedAddress() : person.email();
    }

    private Findings findings(RemoteIdentity account) {
        boolean staff = accounts.isOperatorAccount(account.remoteId(), account.username(), account.email())
                || (account.email() != null && logins.isStaff(account.email()));
        return new Findings(account, staff, identities.retiredAs(REALM, account), identities.knownAs(REALM, account));
    }
}
