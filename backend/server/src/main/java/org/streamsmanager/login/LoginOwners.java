package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.IdentityState;
import org.streamsmanager.user.RemoteIdentity;
import org.streamsmanager.user.UserService;

/** Which user a login belongs to. */
@ApplicationScoped
class LoginOwners {
    private static final String REALM = IdentityService.PLEX_TV;
    private final LoginRepository logins;
    private final IdentityService identities;
    private final UserService users;

    LoginOwners(LoginRepository logins, IdentityService identities, UserService users) {
        this.logins = logins;
        this.identities = identities;
        this.users = users;
    }

    /** The user whose present account has this confirmed address, and who has no login yet. */
    @Transactional
    Optional<UUID> knownBy(String email) {
        return identities.knownAs(REALM, new RemoteIdentity(null, null, null, email)).stream()
                .filter(identity -> identity.state() == IdentityState.CURRENT)
                .map(IdentityFacts::userId)
                .filter(user -> logins.ofUser(user).isEmpty())
                .findFirst();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    UUID newUser(String displayName, String cause) {
        return users.create(displayName, false, cause).id();
    }
}
