package org.streamsmanager.user;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/users")
@Tag(name = "Users")
public class SuspensionResource {
    private final SuspensionService suspensions;

    SuspensionResource(SuspensionService suspensions) {
        this.suspensions = suspensions;
    }

    @PUT
    @Path("/{id}/suspension")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "suspendUser",
            summary = "Suspend a user",
            description = "Access is taken away by a job and given back when the suspension is lifted or over; the seat"
                    + " stays, and so does the coverage, which runs on. Sent again, cause and end are corrected.")
    public void suspend(UUID id, @Valid @NotNull SuspendUserRequest request) {
        suspensions.suspend(id, request.cause().strip(), request.until());
    }

    @DELETE
    @Path("/{id}/suspension")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "reinstateUser", summary = "Lift the suspension of a user")
    public void reinstate(
            UUID id, @RestQuery @Size(max = 500) @Parameter(description = "Why; for the audit.") String cause) {
        suspensions.lift(id, cause);
    }
}
