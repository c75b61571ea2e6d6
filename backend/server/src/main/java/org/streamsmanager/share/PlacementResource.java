package org.streamsmanager.share;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/placements")
@Tag(name = "Access")
public class PlacementResource {
    private final PlacementPreviews previews;

    PlacementResource(PlacementPreviews previews) {
        this.previews = previews;
    }

    @POST
    @Path("/preview")
    @PermissionsAllowed("users:read")
    @Operation(
            operationId = "previewPlacement",
            summary = "Where somebody would go, and why",
            description = "Every server with the reason it was chosen or passed over. Nothing is held.")
    public PlacementResponse preview(@Valid @NotNull PlacementRequest request) {
        return previews.preview(request);
    }
}
