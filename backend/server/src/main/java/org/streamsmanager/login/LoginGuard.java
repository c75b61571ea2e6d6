package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.streamsmanager.security.Caller;
import org.streamsmanager.security.Permissions;
import org.streamsmanager.shared.Refusal;

/** Nobody gives, takes or uses more than they may themselves, and somebody can always run the panel. */
@ApplicationScoped
class LoginGuard {
    private final RoleRepository roles;
    private final LoginRepository logins;
    private final Caller caller;

    LoginGuard(RoleRepository roles, LoginRepository logins, Caller caller) {
        this.roles = roles;
        this.logins = logins;
        this.caller = caller;
    }

    void requireWithin(Set<String> permissions) {
        Set<String> beyond = new HashSet<>(permissions);
        beyond.retainAll(Permissions.SCOPES);
        beyond.removeAll(caller.permissions());
        if (!beyond.isEmpty()) {
            throw Refusal.of(LoginProblem.BEYOND_YOURSELF);
        }
    }

    /** Called before a login stops to be an administrator who can sign in. */
    void requireAnotherAdministrator(Login login) {
        Role administrator = roles.named(Role.ADMINISTRATOR).orElseThrow();
        if (login.locked() || !login.role().id().equals(administrator.id())) {
            return;
        }
        roles.locked(administrator.id());
        if (logins.openWithRole(administrator.id()) <= 1) {
            throw Refusal.of(LoginProblem.LAST_ADMINISTRATOR);
        }
    }

    void requireNotYourself(Login login) {
        boolean self = caller.session()
                .filter(session -> session.loginId().equals(login.id()))
                .isPresent();
        if (self) {
            throw Refusal.of(LoginProblem.NOT_YOURSELF);
        }
    }
}
