package org.streamsmanager.security;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Permission;
import java.security.Principal;
import java.util.Set;
import org.streamsmanager.shared.Actor;

/** Builds the identity that annotations check: nothing but the permissions given here. */
final class CallerIdentity {
    static final String SESSION = "session";
    static final String ACTOR = "actor";
    static final String PERMISSIONS = "permissions";

    private CallerIdentity() {}

    static SecurityIdentity of(Principal principal, SessionSource.Facts session) {
        Actor actor = new Actor(Actor.Kind.LOGIN, session.loginId().toString(), session.displayName());
        return builder(principal, actor, session.permissions())
                .addAttribute(SESSION, session)
                .build();
    }

    static SecurityIdentity of(Principal principal, Actor actor, Set<String> permissions) {
        return builder(principal, actor, permissions).build();
    }

    private static QuarkusSecurityIdentity.Builder builder(Principal principal, Actor actor, Set<String> granted) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addAttribute(ACTOR, actor)
                .addAttribute(PERMISSIONS, granted)
                .addPermissions(
                        granted.stream().map(CallerIdentity::permission).collect(java.util.stream.Collectors.toSet()));
    }

    private static Permission permission(String name) {
        int colon = name.indexOf(':');
        return new StringPermission(name.substring(0, colon), name.substring(colon + 1));
    }
}
