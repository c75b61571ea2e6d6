package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Hands people what is kept about their login. */
@ApplicationScoped
public class LoginExport {
    private final LoginRepository logins;
    private final SessionService sessions;

    LoginExport(LoginRepository logins, SessionService sessions) {
        this.logins = logins;
        this.sessions = sessions;
    }

    @Transactional
    public LoginData of(UUID loginId, UUID asking) {
        Login login = logins.findById(loginId);
        return new LoginData(
                login.email(),
                login.displayName(),
                login.role().name(),
                login.language(),
                login.discordName(),
                login.discordId(),
                login.verifiedAt(),
                login.createdAt(),
                sessions.openOf(loginId, asking));
    }
}
