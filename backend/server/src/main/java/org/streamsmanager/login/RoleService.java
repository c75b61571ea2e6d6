package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.security.Permissions;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** Roles of the operator's own beside the built-in ones. */
@ApplicationScoped
class RoleService {
    private static final String KIND = "role";
    private final RoleRepository roles;
    private final LoginRepository logins;
    private final LoginGuard guard;
    private final AuditService audit;

    RoleService(RoleRepository roles, LoginRepository logins, LoginGuard guard, AuditService audit) {
        this.roles = roles;
        this.logins = logins;
        this.guard = guard;
        this.audit = audit;
    }

    @Transactional
    RolesResponse list() {
        Map<UUID, Long> perRole = logins.perRole();
        List<RoleResponse> all = roles.all().stream()
                .map(role -> RoleResponse.from(role, perRole.getOrDefault(role.id(), 0L)))
                .toList();
        return new RolesResponse(all, List.copyOf(new TreeSet<>(Permissions.SCOPES)));
    }

    @Transactional
    RoleResponse create(RoleRequest request) {
        Set<String> wanted = wanted(request);
        requireFreeName(request.name(), null);
        Role role = new Role(request.name().strip(), false, wanted);
        roles.persistAndFlush(role);
        audit.record(Change.of(KIND, role.id(), "created").to(values(role)));
        return RoleResponse.from(role, 0);
    }

    @Transactional
    RoleResponse change(UUID id, RoleRequest request, int version) {
        Role role = own(id);
        if (role.version() != version) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
        Set<String> wanted = wanted(request);
        requireFreeName(request.name(), id);
        Map<String, Object> before = values(role);
        role.rename(request.name().strip());
        role.grant(wanted);
        roles.flush();
        audit.record(Change.of(KIND, id, "changed").from(before).to(values(role)));
        return RoleResponse.from(role, logins.count("role.id", id));
    }

    @Transactional
    void delete(UUID id) {
        Role role = own(id);
        if (logins.count("role.id", id) > 0) {
            throw Refusal.of(LoginProblem.ROLE_IN_USE);
        }
        roles.delete(role);
        audit.record(Change.of(KIND, id, "deleted").from(values(role)));
    }

    private Role own(UUID id) {
        Role role = Optional.ofNullable(roles.locked(id)).orElseThrow(() -> Refusal.of(LoginProblem.UNKNOWN_ROLE));
        if (role.builtIn()) {
            throw Refusal.of(LoginProblem.ROLE_IS_FIXED);
        }
        guard.requireWithin(role.permissions());
        return role;
    }

    private Set<String> wanted(RoleRequest request) {
        Set<String> wanted = new TreeSet<>(request.permissions());
        if (!Permissions.all().containsAll(wanted)) {
            throw Refusal.at(LoginProblem.UNKNOWN_PERMISSION, "/permissions", LoginProblem.UNKNOWN_PERMISSION.title());
        }
        guard.requireWithin(wanted);
        wanted.addAll(Permissions.SELF);
        return wanted;
    }

    private void requireFreeName(String name, UUID except) {
        roles.named(name.strip()).filter(other -> !other.id().equals(except)).ifPresent(other -> {
            throw Refusal.at(LoginProblem.ROLE_NAME_TAKEN, "/name", LoginProblem.ROLE_NAME_TAKEN.title());
        });
    }

    private static Map<String, Object> values(Role role) {
        return Map.of(
                "name",
                role.name(),
                "permissions",
                role.permissions().stream().sorted().toList());
    }
}
