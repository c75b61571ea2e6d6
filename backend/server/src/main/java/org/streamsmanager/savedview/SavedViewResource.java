package org.streamsmanager.savedview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.http.Items;

@Path("/api/v1/saved-views")
@Tag(name = "Saved views")
public class SavedViewResource {
    private final SavedViewService views;

    SavedViewResource(SavedViewService views) {
        this.views = views;
    }

    @GET
    @PermissionsAllowed("users:read")
    @Operation(operationId = "listSavedViews", summary = "One's own views of a list, by name")
    public Items<SavedViewResponse> list(@RestQuery @DefaultValue("users") String list) {
        return new Items<>(views.of(list));
    }

    @PUT
    @PermissionsAllowed("users:read")
    @Operation(
            operationId = "saveView",
            summary = "Save a view of one's own",
            description = "A view of that name is replaced. At most 100 of each list.")
    public SavedViewResponse save(@Valid @NotNull SaveViewRequest request) {
        return views.save(request);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "deleteSavedView", summary = "Delete a view of one's own")
    public void delete(UUID id) {
        views.delete(id);
    }
}
