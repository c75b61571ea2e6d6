package org.streamsmanager.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.streamsmanager.shared.Actor;

@ApplicationScoped
class ApiKeyIdentities implements IdentityProvider<ApiKeyRequest> {
    private final ApiKeyService keys;

    ApiKeyIdentities(ApiKeyService keys) {
        this.keys = keys;
    }

    @Override
    public Class<ApiKeyRequest> getRequestType() {
        return ApiKeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiKeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> open(request.key()));
    }

    @ActivateRequestContext
    SecurityIdentity open(String key) {
        ApiKeyResponse found =
                keys.open(key).orElseThrow(() -> new AuthenticationFailedException("the API key is not valid"));
        Actor actor = new Actor(Actor.Kind.API_KEY, found.id().toString(), found.name());
        return CallerIdentity.of(new QuarkusPrincipal("api-key:" + found.id()), actor, found.scopes());
    }
}
