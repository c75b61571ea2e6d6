package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.mediaserver.AccountProfile;
import org.streamsmanager.mediaserver.SignInAttempt;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.IdentityState;
import org.streamsmanager.user.RemoteIdentity;
import org.streamsmanager.user.UserService;

/** Who has shown which Plex account is theirs is let in as the user whose present account it is. */
@ApplicationScoped
class CustomerSignInTransactions {
    private static final String REALM = IdentityService.PLEX_TV;
    private final CustomerSignInRepository signIns;
    private final LoginRepository logins;
    private final RoleRepository roles;
    private final SessionService sessions;
    private final UserService users;
    private final IdentityService identities;
    private final SettingService settings;
    private final AuditService audit;
    private final Clock clock;

    CustomerSignInTransactions(
            CustomerSignInRepository signIns,
            LoginRepository logins,
            RoleRepository roles,
            SessionService sessions,
            UserService users,
            IdentityService identities,
            SettingService settings,
            AuditService audit,
            Clock clock) {
        this.signIns = signIns;
        this.logins = logins;
        this.roles = roles;
        this.sessions = sessions;
        this.users = users;
        this.identities = identities;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    UUID begin(SignInAttempt begun, String secretHash) {
        signIns.forgetExpired(clock.instant());
        CustomerSignIn signIn = new CustomerSignIn(begun, secretHash, clock.instant());
        signIns.persist(signIn);
        return signIn.id();
    }

    /** What to ask the platform now; empty when somebody just did. */
    @Transactional
    Optional<String> turn(UUID id, String secretHash) {
        CustomerSignIn signIn = signIns.forUpdate(id)
                .filter(found -> found.belongsTo(secretHash))
                .orElseThrow(() -> Refusal.of(LoginProblem.UNKNOWN_PLEX_SIGN_IN));
        return signIn.takeTurn(clock.instant()) ? Optional.of(signIn.attempt()) : Optional.empty();
    }

    @Transactional
    void end(UUID id) {
        signIns.deleteById(id);
    }

    @Transactional(dontRollbackOn = Refusal.class)
    SignedIn complete(UUID id, AccountProfile account, Client client) {
        if (!signIns.deleteById(id)) {
            throw Refusal.of(LoginProblem.UNKNOWN_PLEX_SIGN_IN);
        }
        RemoteIdentity remote =
                new RemoteIdentity(account.remoteId(), account.uuid(), account.username(), account.email());
        UUID user = owner(remote).orElseGet(() -> register(remote));
        users.lock(user);
        Login login = logins.ofUser(user).orElseGet(() -> create(user, remote));
        if (login.locked()) {
            throw Refusal.of(LoginProblem.SIGN_IN_REFUSED);
        }
        return sessions.open(login, client);
    }

    /** By the account's own id; by its address only where the id was never learned. */
    private Optional<UUID> owner(RemoteIdentity remote) {
        return identities.knownAs(REALM, remote).stream()
                .filter(known -> known.state() == IdentityState.CURRENT)
                .filter(known -> known.remoteId() == null
                        ? remote.emailNorm() != null && remote.emailNorm().equals(Normal.orNull(known.email()))
                        : known.remoteId().equals(remote.remoteId()))
                .map(IdentityFacts::userId)
                .findFirst();
    }

    private UUID register(RemoteIdentity remote) {
        if (identities.retiredAs(REALM, remote).isPresent()) {
            throw Refusal.of(LoginProblem.PLEX_ACCOUNT_RETIRED);
        }
        RegistrationSettings rules = settings.value(RegistrationSettings.GROUP);
        boolean free = identities.knownAs(REALM, remote).isEmpty();
        if (!rules.enabled() || rules.audience() != RegistrationSettings.Audience.PUBLIC || !free) {
            throw Refusal.of(LoginProblem.PLEX_ACCOUNT_UNKNOWN);
        }
        UUID user = users.create(name(remote), false, "signed in with Plex").id();
        identities.attachCurrent(user, REALM, remote);
        return user;
    }

    /** Takes the address of the account, unless a login has it already: nobody is let into another's login. */
    private Login create(UUID user, RemoteIdentity remote) {
        String email = Optional.ofNullable(remote.email())
                .filter(address -> logins.byEmail(address).isEmpty())
                .orElse(null);
        Login login = new Login(email, name(remote), roles.named(Role.CUSTOMER).orElseThrow(), user, clock.instant());
        logins.persistAndFlush(login);
        audit.record(Change.of("login", login.id(), "created").because("signed in with Plex"));
        return login;
    }

    private static String name(RemoteIdentity remote) {
        return Optional.ofNullable(remote.username()).orElse(remote.email());
    }
}
