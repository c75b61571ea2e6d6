package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.security.SessionSource;
import org.streamsmanager.shared.Refusal;

/** The short transactions around a sign-in and a change of password. */
@ApplicationScoped
class LoginTransactions {
    private final LoginRepository logins;
    private final SessionService sessions;
    private final SessionRepository sessionRows;
    private final AuditService audit;
    private final Clock clock;

    LoginTransactions(
            LoginRepository logins,
            SessionService sessions,
            SessionRepository sessionRows,
            AuditService audit,
            Clock clock) {
        this.logins = logins;
        this.sessions = sessions;
        this.sessionRows = sessionRows;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Optional<String> passwordHash(String email) {
        return logins.passwordHash(email);
    }

    @Transactional
    Optional<String> passwordHash(UUID loginId) {
        return Optional.ofNullable(logins.findById(loginId).passwordHash());
    }

    @Transactional
    void changePassword(SessionSource.Facts session, String hash) {
        Login login = logins.findById(session.loginId());
        login.passwordHash(hash, clock.instant());
        sessionRows.revokeOthersOf(login.id(), session.sessionId(), clock.instant());
        audit.record(Change.of("login", login.id(), "password-changed"));
    }

    @Transactional
    void speaks(UUID loginId, String language) {
        logins.findById(loginId).speaks(language, clock.instant());
    }

    @Transactional
    SignedIn open(String email, Client client) {
        Login login = logins.byEmail(email)
                .filter(found -> !found.locked())
                .orElseThrow(() -> Refusal.of(LoginProblem.SIGN_IN_REFUSED));
        return sessions.open(login, client);
    }
}
