package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

/** What the operator does with logins. */
@ApplicationScoped
class LoginAdministration {
    private static final String KIND = "login";
    private final LoginRepository logins;
    private final RoleRepository roles;
    private final SessionRepository sessions;
    private final LoginGuard guard;
    private final AuditService audit;
    private final Clock clock;

    LoginAdministration(
            LoginRepository logins,
            RoleRepository roles,
            SessionRepository sessions,
            LoginGuard guard,
            AuditService audit,
            Clock clock) {
        this.logins = logins;
        this.roles = roles;
        this.sessions = sessions;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<LoginResponse> list(LoginFilter filter, PageRequest page) {
        return logins.matching(filter, page, clock.instant()).map(LoginResponse::from);
    }

    @Transactional
    LoginResponse get(UUID id) {
        return LoginResponse.from(require(id));
    }

    @Transactional
    LoginResponse create(InviteLoginRequest request) {
        Role role = role(request.roleId());
        guard.requireWithin(role.permissions());
        if (logins.byEmail(request.email()).isPresent()) {
            throw Refusal.at(LoginProblem.EMAIL_TAKEN, "/email", LoginProblem.EMAIL_TAKEN.title());
        }
        Login login = new Login(request.email(), request.displayName(), role, null, clock.instant());
        logins.persistAndFlush(login);
        audit.record(Change.of(KIND, login.id(), "invited").to(values(login)));
        return LoginResponse.from(login);
    }

    @Transactional
    LoginResponse edit(UUID id, EditLoginRequest request, int version) {
        Login login = locked(id);
        if (login.version() != version) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
        Role wanted = Optional.ofNullable(request.roleId()).map(this::role).orElse(login.role());
        if (!wanted.id().equals(login.role().id())) {
            guard.requireWithin(wanted.permissions());
            guard.requireAnotherAdministrator(login);
        }
        Map<String, Object> before = values(login);
        login.edit(Optional.ofNullable(request.displayName()).orElse(login.displayName()), wanted, clock.instant());
        audit.record(Change.of(KIND, id, "edited").from(before).to(values(login)));
        logins.flush();
        return LoginResponse.from(login);
    }

    /** Its sessions end at once. */
    @Transactional
    void lock(UUID id) {
        Login login = locked(id);
        guard.requireNotYourself(login);
        guard.requireAnotherAdministrator(login);
        if (login.lock(clock.instant())) {
            sessions.revokeAllOf(id, clock.instant());
            audit.record(Change.of(KIND, id, "locked"));
        }
    }

    @Transactional
    void unlock(UUID id) {
        if (locked(id).unlock(clock.instant())) {
            audit.record(Change.of(KIND, id, "unlocked"));
        }
    }

    @Transactional
    List<OpenSessionResponse> sessions(UUID id) {
        return sessions.openOf(require(id).id(), clock.instant()).stream()
                .map(session -> OpenSessionResponse.from(session, null))
                .toList();
    }

    @Transactional
    void endSessions(UUID id) {
        locked(id);
        sessions.revokeAllOf(id, clock.instant());
        audit.record(Change.of(KIND, id, "signed-out-everywhere"));
    }

    /** For whoever wants to act on a login: it exists, and may do no more than the caller. */
    private Login locked(UUID id) {
        Login login = Optional.ofNullable(logins.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refusal.of(LoginProblem.UNKNOWN_LOGIN));
        guard.requireWithin(login.role().permissions());
        return login;
    }

    private Login require(UUID id) {
        return logins.findByIdOptional(id).orElseThrow(() -> Refusal.of(LoginProblem.UNKNOWN_LOGIN));
    }

    private Role role(UUID id) {
        return roles.findByIdOptional(id)
                .orElseThrow(() -> Refusal.at(LoginProblem.UNKNOWN_ROLE, "/roleId", LoginProblem.UNKNOWN_ROLE.title()));
    }

    private static Map<String, Object> values(Login login) {
        return Map.of(
                "email", Optional.ofNullable(login.email()).orElse(""),
                "displayName", login.displayName(),
                "role", login.role().name());
    }
}
