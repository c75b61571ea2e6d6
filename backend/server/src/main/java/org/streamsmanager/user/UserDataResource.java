package org.streamsmanager.user;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/users")
@Tag(name = "Users")
public class UserDataResource {
    private final UserDataService data;

    UserDataResource(UserDataService data) {
        this.data = data;
    }

    @GET
    @Path("/{id}/data")
    @PermissionsAllowed("users:read")
    @Operation(
            operationId = "getUserData",
            summary = "Everything that is kept of a person",
            description = "For the person: one object for each part of the panel.")
    public Map<String, Map<String, Object>> data(UUID id) {
        return data.of(id);
    }

    @POST
    @Path("/{id}/erasures/previews")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "previewErasure", summary = "What deleting a person's data would do")
    public ErasurePreview preview(UUID id) {
        return data.previewErasure(id);
    }

    @POST
    @Path("/{id}/erasures")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "eraseUser",
            summary = "Delete a person's data",
            description =
                    "Access ends, names, addresses, notes and details of the audit go; payments, coverage and what"
                            + " retired accounts were known by stay. The name must be repeated. It cannot be undone.")
    @APIResponse(responseCode = "204", description = "The data is gone.")
    public void erase(UUID id, @Valid @NotNull EraseUserRequest request) {
        data.erase(id, request.name(), request.hash());
    }
}
