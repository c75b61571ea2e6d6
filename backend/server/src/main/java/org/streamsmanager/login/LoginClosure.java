package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.Refusal;

/** Closes the login of a customer who leaves; staff are let go by somebody else. */
@ApplicationScoped
public class LoginClosure {
    private final LoginRepository logins;
    private final SessionRepository sessions;
    private final AuditService audit;
    private final Clock clock;

    LoginClosure(LoginRepository logins, SessionRepository sessions, AuditService audit, Clock clock) {
        this.logins = logins;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void closeOwn(UUID loginId) {
        Login login = logins.findById(loginId);
        if (!login.role().name().equals(Role.CUSTOMER)) {
            throw Refusal.of(LoginProblem.STAFF_STAY);
        }
        login.lock(clock.instant());
        sessions.revokeAllOf(loginId, clock.instant());
        audit.record(Change.of("login", loginId, "closed").because("by themselves"));
    }
}
