package org.streamsmanager.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Refusal;

/** Makes, opens and revokes the keys of integrators. */
@ApplicationScoped
class ApiKeyService {
    private final ApiKeyRepository keys;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    ApiKeyService(ApiKeyRepository keys, AuditService audit, CurrentActor actor, Clock clock) {
        this.keys = keys;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    NewApiKeyResponse create(CreateApiKeyRequest request, Set<String> callersPermissions) {
        requireAllowed(request.scopes(), callersPermissions);
        String clear = ApiKey.PREFIX + RandomText.token();
        ApiKey key = new ApiKey(
                request.name().strip(),
                clear,
                request.scopes(),
                request.expiresAt(),
                actor.get().name(),
                clock.instant());
        keys.persist(key);
        audit.record(Change.of("api-key", key.id(), "created")
                .to(Map.of(
                        "name",
                        key.name(),
                        "scopes",
                        key.scopes().stream().sorted().toList())));
        return new NewApiKeyResponse(ApiKeyResponse.from(key), clear);
    }

    @Transactional
    Optional<ApiKeyResponse> open(String clear) {
        Optional<ApiKey> key = keys.byHash(Fingerprint.of(clear)).filter(found -> found.opensAt(clock.instant()));
        key.ifPresent(found -> found.used(clock.instant()));
        return key.map(ApiKeyResponse::from);
    }

    @Transactional
    List<ApiKeyResponse> list() {
        return keys.notRevoked().stream().map(ApiKeyResponse::from).toList();
    }

    @Transactional
    void revoke(UUID id) {
        ApiKey key = keys.findByIdOptional(id).orElseThrow(() -> Refusal.of(SecurityProblem.UNKNOWN_API_KEY));
        key.revoke(clock.instant());
        audit.record(Change.of("api-key", id, "revoked"));
    }

    private static void requireAllowed(Set<String> scopes, Set<String> callersPermissions) {
        for (String scope : scopes) {
            if (!Permissions.SCOPES.contains(scope)) {
                throw Refusal.at(SecurityProblem.UNKNOWN_SCOPE, "/scopes", scope + " is not a scope");
            }
            if (!callersPermissions.contains(scope)) {
                throw Refusal.of(SecurityProblem.SCOPE_NOT_YOURS);
            }
        }
    }
}
