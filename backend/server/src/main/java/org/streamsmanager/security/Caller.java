package org.streamsmanager.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.shared.Actor;
import org.streamsmanager.shared.ActorSource;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** The one who sent the request that is running. */
@RequestScoped
public class Caller implements ActorSource {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The session, when somebody signed in; empty for API keys and strangers. */
    public Optional<SessionSource.Facts> session() {
        return Optional.ofNullable(identity.getAttribute(CallerIdentity.SESSION));
    }

    public SessionSource.Facts requireSession() {
        return session().orElseThrow(() -> Refusal.of(CommonProblem.NOT_SIGNED_IN));
    }

    public UUID loginId() {
        return requireSession().loginId();
    }

    /** What the caller may do now. */
    public Set<String> permissions() {
        Set<String> granted = identity.getAttribute(CallerIdentity.PERMISSIONS);
        return granted == null ? Set.of() : granted;
    }

    @Override
    public boolean operator() {
        return permissions().stream().anyMatch(Permissions.SCOPES::contains);
    }

    @Override
    public Actor actor() {
        Actor actor = identity.getAttribute(CallerIdentity.ACTOR);
        return actor == null ? Actor.ANONYMOUS : actor;
    }
}
