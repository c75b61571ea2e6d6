package org.streamsmanager.mediaserver;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1/servers")
@Tag(name = "Servers")
public class ServerResource {
    private final ServerAdministration servers;
    private final ServerTrust trust;

    ServerResource(ServerAdministration servers, ServerTrust trust) {
        this.servers = servers;
        this.trust = trust;
    }

    @GET
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "listServers", summary = "The media servers")
    public Page<ServerResponse> list(
            @RestQuery UUID plexAccountId,
            @RestQuery Server.State state,
            @RestQuery Boolean enabled,
            @BeanParam Paging paging) {
        return servers.list(new ServerFilter(plexAccountId, state, enabled), paging.request());
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("servers:write")
    @Operation(
            operationId = "addServer",
            summary = "Add a server of a linked account",
            description = "It begins switched off; its libraries are read at once. A machine that was here before gets"
                    + " its settings and groups back.")
    public ServerResponse add(@Valid @NotNull AddServerRequest request) {
        return servers.add(request);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "getServer", summary = "One media server")
    public RestResponse<ServerResponse> get(UUID id) {
        return answer(servers.get(id));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("servers:write")
    @Operation(operationId = "editServer", summary = "Edit a server", description = "Absent fields stay.")
    public RestResponse<ServerResponse> edit(
            UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull EditServerRequest request) {
        return answer(servers.edit(id, request, Etag.version(ifMatch)));
    }

    @DELETE
    @Path("/{id}/location")
    @PermissionsAllowed("servers:write")
    @Operation(operationId = "clearServerLocation", summary = "Take the location of a server away")
    public RestResponse<ServerResponse> leaveLocation(UUID id) {
        return answer(servers.leaveLocation(id));
    }

    @GET
    @Path("/{id}/removal")
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "previewServerRemoval", summary = "Who would lose access with this server")
    public RemovalResponse removal(UUID id) {
        return servers.removal(id);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("servers:write")
    @Operation(operationId = "removeServer", summary = "Remove a server as its preview said")
    public void remove(UUID id, @RestQuery @NotBlank String hash) {
        servers.remove(id, hash);
    }

    @POST
    @Path("/{id}/tests")
    @PermissionsAllowed("servers:write")
    @Operation(operationId = "testServer", summary = "Try to reach the server itself")
    public ServerTestResponse test(UUID id) {
        return servers.test(id);
    }

    @PUT
    @Path("/{id}/trusted-certificate")
    @PermissionsAllowed("servers:write")
    @Operation(
            operationId = "trustServerCertificate",
            summary = "Trust the certificate that the server shows now",
            description = "A decision about that one certificate: when the server shows another one later, it is not"
                    + " reached.")
    public RestResponse<ServerResponse> trust(UUID id, @Valid @NotNull TrustCertificateRequest request) {
        return answer(trust.trust(id, request.fingerprint()));
    }

    @DELETE
    @Path("/{id}/trusted-certificate")
    @PermissionsAllowed("servers:write")
    @Operation(operationId = "distrustServerCertificate", summary = "Take the trust in a certificate back")
    public RestResponse<ServerResponse> distrust(UUID id) {
        return answer(trust.distrust(id));
    }

    private static RestResponse<ServerResponse> answer(ServerResponse server) {
        return Etag.ok(server, server.version());
    }
}
