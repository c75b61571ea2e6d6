package org.streamsmanager.mediaserver;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;
import org.streamsmanager.http.Items;

@Path("/api/v1/server-locations")
@Tag(name = "Server locations")
public class ServerLocationResource {
    private final ServerLocationService locations;

    ServerLocationResource(ServerLocationService locations) {
        this.locations = locations;
    }

    @GET
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "listServerLocations", summary = "Where servers are, in their order")
    public Items<ServerLocationResponse> list() {
        return new Items<>(locations.list());
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("servers:write")
    @Operation(operationId = "createServerLocation", summary = "Add a location")
    public ServerLocationResponse create(@Valid @NotNull CreateServerLocationRequest request) {
        return locations.create(request);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("servers:write")
    @Operation(operationId = "editServerLocation", summary = "Rename or move a location")
    public RestResponse<ServerLocationResponse> edit(
            UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull EditServerLocationRequest request) {
        ServerLocationResponse edited = locations.edit(id, request, Etag.version(ifMatch));
        return Etag.ok(edited, edited.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("servers:write")
    @Operation(operationId = "deleteServerLocation", summary = "Delete a location that no server uses")
    public void delete(UUID id) {
        locations.delete(id);
    }
}
