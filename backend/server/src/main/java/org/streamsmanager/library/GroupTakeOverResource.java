package org.streamsmanager.library;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.streamsmanager.http.Items;

@Path("/api/v1/servers/{id}/group-take-overs")
@Tag(name = "Servers")
public class GroupTakeOverResource {
    private final GroupTakeOverService takeOvers;

    GroupTakeOverResource(GroupTakeOverService takeOvers) {
        this.takeOvers = takeOvers;
    }

    @GET
    @Path("/offers")
    @PermissionsAllowed("libraries:read")
    @Operation(
            operationId = "listGroupTakeOverOffers",
            summary = "Lost servers whose library groups this server could take over",
            description = "Libraries are matched by title and type; those that are in a group already stay there.")
    public Items<GroupTakeOverOffer> offers(UUID id) {
        return new Items<>(takeOvers.offers(id));
    }

    @POST
    @Path("/previews")
    @PermissionsAllowed("libraries:write")
    @Operation(operationId = "previewGroupTakeOver", summary = "Which library would get which group")
    public GroupTakeOverPreview preview(UUID id, @Valid @NotNull GroupTakeOverRequest request) {
        return takeOvers.preview(id, request);
    }

    @POST
    @PermissionsAllowed("libraries:write")
    @Operation(operationId = "takeOverGroups", summary = "Take the groups over as the preview said")
    public GroupAssignmentResponse apply(UUID id, @Valid @NotNull GroupTakeOverRequest request) {
        return takeOvers.apply(id, request);
    }
}
