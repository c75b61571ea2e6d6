package org.streamsmanager.mediaserver;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;
import org.streamsmanager.http.Items;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1/plex-accounts")
@Tag(name = "Plex accounts")
public class PlexAccountResource {
    private final PlexAccountService accounts;

    PlexAccountResource(PlexAccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "listPlexAccounts", summary = "The linked Plex accounts")
    public Page<PlexAccountResponse> list(@BeanParam Paging paging) {
        return accounts.list(paging.request());
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("servers:write")
    @Operation(
            operationId = "addPlexAccount",
            summary = "Link a Plex account by its token",
            description = "The token is verified with plex.tv first, through the proxy if one is given.")
    public PlexAccountResponse add(@Valid @NotNull AddPlexAccountRequest request) {
        return accounts.add(request);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "getPlexAccount", summary = "One Plex account")
    public RestResponse<PlexAccountResponse> get(UUID id) {
        PlexAccountResponse account = accounts.get(id);
        return Etag.ok(account, account.version());
    }

    @POST
    @Path("/{id}/tests")
    @PermissionsAllowed("servers:write")
    @Operation(operationId = "testPlexAccount", summary = "Ask plex.tv whether the token works")
    public AccountTestResponse test(UUID id) {
        return accounts.test(id);
    }

    @PUT
    @Path("/{id}/token")
    @PermissionsAllowed("servers:write")
    @Operation(
            operationId = "relinkPlexAccount",
            summary = "Link the account again with a new token",
            description = "Everything is kept. A token of another account is refused.")
    public PlexAccountResponse relink(UUID id, @Valid @NotNull RelinkPlexAccountRequest request) {
        return accounts.relink(id, request);
    }

    @GET
    @Path("/{id}/removal")
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "previewPlexAccountRemoval", summary = "What removing the account would detach")
    public RemovalResponse removal(UUID id) {
        return accounts.removal(id);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("servers:write")
    @Operation(
            operationId = "removePlexAccount",
            summary = "Remove an account as its preview said",
            description = "Its servers become detached; users, plans and coverage stay.")
    public void delete(UUID id, @RestQuery @NotBlank String hash) {
        accounts.delete(id, hash);
    }

    @GET
    @Path("/{id}/available-servers")
    @PermissionsAllowed("servers:read")
    @Operation(
            operationId = "listAvailableServers",
            summary = "The servers that the account owns, read from plex.tv now")
    public Items<AvailableServerResponse> availableServers(UUID id) {
        return new Items<>(accounts.availableServers(id));
    }
}
