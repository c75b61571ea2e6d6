package org.streamsmanager.login;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A role; one that is {@code builtIn} cannot be changed. */
public record RoleResponse(UUID id, String name, boolean builtIn, Set<String> permissions, long logins, int version) {
    static RoleResponse from(Role role, long logins) {
        return new RoleResponse(
                role.id(), role.name(), role.builtIn(), new TreeSet<>(role.permissions()), logins, role.version());
    }
}
