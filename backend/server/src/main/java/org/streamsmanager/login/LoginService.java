package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.security.PasswordHashing;
import org.streamsmanager.security.SessionSource;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.shared.Refusal;

/** Signing in by password, and changing it. */
@ApplicationScoped
public class LoginService {
    private final LoginRepository logins;
    private final SessionService sessions;
    private final SignInBackoff backoff;
    private final PasswordHashing passwords;
    private final LoginTransactions transactions;

    LoginService(
            LoginRepository logins,
            SessionService sessions,
            SignInBackoff backoff,
            PasswordHashing passwords,
            LoginTransactions transactions) {
        this.logins = logins;
        this.sessions = sessions;
        this.backoff = backoff;
        this.passwords = passwords;
        this.transactions = transactions;
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
    List<OpenSessionResponse> sessions(SessionSource.Facts session) {
        return sessions.openOf(session.loginId(), session.sessionId());
    }

    @Transactional
    void endOtherSessions(SessionSource.Facts session) {
        sessions.endOthersOf(session.loginId(), session.sessionId());
    }

    @Transactional
    void endSession(UUID loginId, UUID sessionId) {
        sessions.endOne(loginId, sessionId);
    }

    @Transactional
    void language(UUID loginId, String language) {
        transactions.speaks(loginId, language);
    }

    @Transactional
    LoginSelfResponse self(UUID loginId) {
        return LoginSelfResponse.from(logins.findById(loginId));
    }

    /** Ends every other session. A login that has no password yet needs no current one. No transaction is open while hashing. */
    void changePassword(SessionSource.Facts session, String current, String wanted) {
        Optional<String> stored = transactions.passwordHash(session.loginId());
        if (stored.isPresent()
                && !passwords.matches(Optional.ofNullable(current).orElse(""), stored.get())) {
            throw Refusal.at(LoginProblem.WRONG_PASSWORD, "/currentPassword", LoginProblem.WRONG_PASSWORD.title());
        }
        transactions.changePassword(session, passwords.hash(wanted));
    }

    void signOut(String refreshToken) {
        sessions.end(refreshToken);
    }

    void signOutEverywhere(UUID loginId) {
        sessions.endAllOf(loginId);
    }

    /** Those of these addresses that sign somebody in who is more than a customer, normalised. */
    @Transactional
    public Set<String> staffAmong(Collection<String> emails) {
        List<String> normal = emails.stream().map(Normal::of).toList();
        return normal.isEmpty() ? Set.of() : Set.copyOf(logins.amongOfOtherRoles(normal, Role.CUSTOMER));
    }
}
