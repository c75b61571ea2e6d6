package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.security.PasswordHashing;
import org.streamsmanager.security.SessionSource;
import org.streamsmanager.shared.Refusal;

/** Signing in by password, and changing it. */
@ApplicationScoped
public class LoginService {
    private final LoginRepository logins;
    private final SessionService sessions;
    private final SessionRepository sessionRows;
    private final SignInBackoff backoff;
    private final PasswordHashing passwords;
    private final LoginTransactions transactions;
    private final AuditService audit;
    private final Clock clock;

    LoginService(
            LoginRepository logins,
            SessionService sessions,
            SessionRepository sessionRows,
            SignInBackoff backoff,
            PasswordHashing passwords,
            LoginTransactions transactions,
            AuditService audit,
            Clock clock) {
        this.logins = logins;
        this.sessions = sessions;
        this.sessionRows = sessionRows;
        this.backoff = backoff;
        this.passwords = passwords;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same work and the same answer whether the login exists or not; no transaction is open while hashing. */
    SignedIn signIn(String email, String password, Client client) {
        backoff.requireFree(email, client.address());
        String hash = transactions.passwordHash(email).orElse(null);
        if (!passwords.matches(password, hash)) {
            backoff.failed(email, client.address());
            throw Refusal.of(LoginProblem.SIGN_IN_REFUSED);
        }
        backoff.succeeded(email, client.address());
        return transactions.open(email, client);
    }

    @Transactional
    LoginSelfResponse self(UUID loginId) {
        return LoginSelfResponse.from(logins.findById(loginId));
    }

    /** Ends every other session. A login that has no password yet needs no current one. */
    @Transactional
    void changePassword(SessionSource.Facts session, String current, String wanted) {
        Login login = logins.findById(session.loginId());
        if (login.passwordHash() != null
                && !passwords.matches(Optional.ofNullable(current).orElse(""), login.passwordHash())) {
            throw Refusal.at(LoginProblem.WRONG_PASSWORD, "/currentPassword", LoginProblem.WRONG_PASSWORD.title());
        }
        login.passwordHash(passwords.hash(wanted), clock.instant());
        sessionRows.revokeOthersOf(login.id(), session.sessionId(), clock.instant());
        audit.record(Change.of("login", login.id(), "password-changed"));
    }

    void signOut(String refreshToken) {
        sessions.end(refreshToken);
    }

    void signOutEverywhere(UUID loginId) {
        sessions.endAllOf(loginId);
    }

    /** The login of a user, if they ever came here. */
    @Transactional
    public Optional<LoginFacts> ofUser(UUID userId) {
        return logins.ofUser(userId)
                .map(login ->
                        new LoginFacts(login.id(), login.email(), login.role().name()));
    }

    /** Whether the address signs somebody in who is more than a customer. */
    @Transactional
    public boolean isStaff(String email) {
        return logins.byEmail(email)
                .filter(login -> !login.role().name().equals(Role.CUSTOMER))
                .isPresent();
    }
}
