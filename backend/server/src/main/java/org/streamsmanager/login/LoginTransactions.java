package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.streamsmanager.shared.Refusal;

/** The short transactions around a sign-in. */
@ApplicationScoped
class LoginTransactions {
    private final LoginRepository logins;
    private final SessionService sessions;

    LoginTransactions(LoginRepository logins, SessionService sessions) {
        this.logins = logins;
        this.sessions = sessions;
    }

    @Transactional
    Optional<String> passwordHash(String email) {
        return logins.byEmail(email).filter(login -> !login.locked()).map(Login::passwordHash);
    }

    @Transactional
    SignedIn open(String email, Client client) {
        Login login = logins.byEmail(email)
                .filter(found -> !found.locked())
                .orElseThrow(() -> Refusal.of(LoginProblem.SIGN_IN_REFUSED));
        return sessions.open(login, client);
    }
}
