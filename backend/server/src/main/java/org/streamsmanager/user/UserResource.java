package org.streamsmanager.user;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;

@Path("/api/v1/users")
@Tag(name = "Users")
public class UserResource {
    private final UserService users;

    UserResource(UserService users) {
        this.users = users;
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "editUser",
            summary = "Edit a user",
            description =
                    "Name, notes, tags, permanent. Absent fields stay; the version read must be sent as If-Match.")
    public RestResponse<UserFacts> edit(
            UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull EditUserRequest request) {
        UserFacts edited = users.edit(id, request, Etag.version(ifMatch));
        return Etag.ok(edited, edited.version());
    }

    @PUT
    @Path("/{id}/account-change-requirement")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "requireAccountChange",
            summary = "Require another Plex account",
            description = "Repeating it changes nothing: the first time and cause stay.")
    public void requireAccountChange(UUID id, @Valid @NotNull RequireAccountChangeRequest request) {
        users.requireAccountChange(id, request.cause());
    }

    @DELETE
    @Path("/{id}/account-change-requirement")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "clearAccountChange", summary = "Require no other Plex account any more")
    public void clearAccountChange(UUID id) {
        users.clearAccountChange(id, null);
    }
}
