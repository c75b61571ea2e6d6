package org.streamsmanager.security;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.streamsmanager.http.Items;

@Path("/api/v1/api-keys")
@Tag(name = "API keys")
public class ApiKeyResource {
    private final ApiKeyService keys;
    private final Caller caller;

    ApiKeyResource(ApiKeyService keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("api-keys:read")
    @Operation(operationId = "listApiKeys", summary = "API keys that were not revoked")
    public Items<ApiKeyResponse> list() {
        return new Items<>(keys.list());
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("api-keys:write")
    @Operation(
            operationId = "createApiKey",
            summary = "Make an API key",
            description = "The key is in this answer only. It can do no more than the one who makes it.")
    public NewApiKeyResponse create(@Valid @NotNull CreateApiKeyRequest request) {
        return keys.create(request, caller.permissions());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("api-keys:write")
    @Operation(operationId = "revokeApiKey", summary = "Revoke an API key at once")
    public void revoke(UUID id) {
        keys.revoke(id);
    }
}
