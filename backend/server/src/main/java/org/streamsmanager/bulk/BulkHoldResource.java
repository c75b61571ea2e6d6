package org.streamsmanager.bulk;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done at once with a bulk edit that exists. */
@Path("/api/v1")
@Tag(name = "Bulk edits")
public class BulkHoldResource {
    private final BulkEditService bulk;

    BulkHoldResource(BulkEditService bulk) {
        this.bulk = bulk;
    }

    @POST
    @Path("/bulk-edits/{id}/forced-rows")
    @PermissionsAllowed("bulk:write")
    @Operation(
            operationId = "forceBulkEditRows",
            summary = "Undo rows although somebody changed them since",
            description = "Answers the undo with its new counts and hash.")
    public BulkEditResponse force(UUID id, @Valid @NotNull ForceRowsRequest request) {
        return bulk.force(id, request.ordinals());
    }

    @PUT
    @Path("/bulk-edits/{id}/pause")
    @PermissionsAllowed("bulk:write")
    @Operation(operationId = "pauseBulkEdit", summary = "Hold a running bulk edit")
    public BulkEditResponse pause(UUID id) {
        return bulk.pause(id);
    }

    @DELETE
    @Path("/bulk-edits/{id}/pause")
    @PermissionsAllowed("bulk:write")
    @Operation(operationId = "resumeBulkEdit", summary = "Go on with a paused bulk edit")
    public BulkEditResponse resume(UUID id) {
        return bulk.resume(id);
    }

    @DELETE
    @Path("/bulk-edits/{id}")
    @PermissionsAllowed("bulk:write")
    @Operation(operationId = "cancelBulkEdit", summary = "Cancel what has not begun")
    public BulkEditResponse cancel(UUID id) {
        return bulk.cancel(id);
    }
}
