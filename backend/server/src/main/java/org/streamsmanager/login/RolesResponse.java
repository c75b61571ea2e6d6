package org.streamsmanager.login;

import java.util.List;

/** All roles, the built-in ones first, and every permission there is. */
public record RolesResponse(List<RoleResponse> items, List<String> permissions) {}
