package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.notification.Recipient;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Where people are reached: at the address of their login, else at that of their present media account. */
@ApplicationScoped
public class LoginContacts {
    private final LoginRepository logins;
    private final UserService users;
    private final IdentityService identities;

    LoginContacts(LoginRepository logins, UserService users, IdentityService identities) {
        this.logins = logins;
        this.users = users;
        this.identities = identities;
    }

    /** Empty when no address is known. */
    @Transactional
    public Optional<Recipient> of(UUID userId) {
        return users.find(userId).flatMap(this::of);
    }

    /** How many of them have an address. */
    @Transactional
    public long reachable(Collection<UUID> userIds) {
        Set<UUID> reached = new HashSet<>(logins.usersAmong(userIds));
        reached.addAll(identities.currentWithEmail(userIds, IdentityService.PLEX_TV));
        return reached.size();
    }

    private Optional<Recipient> of(UserFacts user) {
        Optional<Login> login = logins.ofUser(user.id());
        return login.map(Login::email)
                .or(() -> identities.current(user.id(), IdentityService.PLEX_TV).map(IdentityFacts::email))
                .map(address -> new Recipient(
                        address, user.displayName(), login.map(Login::language).orElse(null), user.id()));
    }
}
