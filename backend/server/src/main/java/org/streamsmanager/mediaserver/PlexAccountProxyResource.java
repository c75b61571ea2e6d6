package org.streamsmanager.mediaserver;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;

/** The way out of an account's calls: its proxy, and how much of its budget is used. */
@Path("/api/v1/plex-accounts")
@Tag(name = "Plex accounts")
public class PlexAccountProxyResource {
    private final PlexAccountProxyService proxies;
    private final AccountCallsService calls;

    PlexAccountProxyResource(PlexAccountProxyService proxies, AccountCallsService calls) {
        this.proxies = proxies;
        this.calls = calls;
    }

    @PUT
    @Path("/{id}/proxy")
    @PermissionsAllowed("servers:write")
    @Operation(
            operationId = "setPlexAccountProxy",
            summary = "Send every call of the account through a proxy",
            description =
                    "A password that is absent stays as it was, as long as address and user stay; it is never shown."
                            + " The version read must be sent as If-Match.")
    public RestResponse<PlexAccountResponse> set(
            UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull ProxyRequest request) {
        return answer(proxies.set(id, request, Etag.version(ifMatch)));
    }

    @DELETE
    @Path("/{id}/proxy")
    @PermissionsAllowed("servers:write")
    @Operation(operationId = "removePlexAccountProxy", summary = "Call plex.tv directly again")
    public RestResponse<PlexAccountResponse> remove(UUID id, @RestHeader("If-Match") String ifMatch) {
        return answer(proxies.remove(id, Etag.version(ifMatch)));
    }

    @POST
    @Path("/{id}/proxy/tests")
    @PermissionsAllowed("servers:write")
    @Operation(
            operationId = "testPlexAccountProxy",
            summary = "Try a proxy with this account before it is stored",
            description = "Nothing is changed. A password that is absent is taken as for storing.")
    public ProxyTestResponse test(UUID id, @Valid @NotNull ProxyRequest request) {
        return proxies.test(id, request);
    }

    @GET
    @Path("/{id}/calls")
    @PermissionsAllowed("servers:read")
    @Operation(
            operationId = "getPlexAccountCalls",
            summary = "How much of the call budget of an account is used, and what waits for it")
    public AccountCallsResponse calls(UUID id) {
        return calls.of(id);
    }

    private static RestResponse<PlexAccountResponse> answer(PlexAccountResponse account) {
        return Etag.ok(account, account.version());
    }
}
