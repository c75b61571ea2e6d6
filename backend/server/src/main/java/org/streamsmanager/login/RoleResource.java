package org.streamsmanager.login;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;

@Path("/api/v1/roles")
@Tag(name = "Roles")
public class RoleResource {
    private final RoleService roles;

    RoleResource(RoleService roles) {
        this.roles = roles;
    }

    @GET
    @PermissionsAllowed("logins:read")
    @Operation(operationId = "listRoles", summary = "The roles, and every permission that a role can have")
    public RolesResponse list() {
        return roles.list();
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("logins:write")
    @Operation(operationId = "createRole", summary = "Make a role of one's own")
    public RoleResponse create(@Valid @NotNull RoleRequest request) {
        return roles.create(request);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("logins:write")
    @Operation(operationId = "changeRole", summary = "Change a role of one's own; holds for its logins at once")
    public RestResponse<RoleResponse> change(
            UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull RoleRequest request) {
        RoleResponse changed = roles.change(id, request, Etag.version(ifMatch));
        return Etag.ok(changed, changed.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("logins:write")
    @Operation(operationId = "deleteRole", summary = "Delete a role that no login has")
    public void delete(UUID id) {
        roles.delete(id);
    }
}
