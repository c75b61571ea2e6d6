package org.streamsmanager.library;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1")
@Tag(name = "Libraries")
public class LibraryResource {
    private final LibraryQuery query;
    private final GroupAssignmentService assignments;

    LibraryResource(LibraryQuery query, GroupAssignmentService assignments) {
        this.query = query;
        this.assignments = assignments;
    }

    @GET
    @Path("/libraries")
    @PermissionsAllowed("libraries:read")
    @Operation(
            operationId = "listLibraries",
            summary = "Libraries of the servers, as the last synchronisation saw them")
    public Page<LibraryResponse> list(
            @RestQuery UUID serverId,
            @RestQuery UUID groupId,
            @RestQuery Library.State state,
            @RestQuery @Size(max = 200) String search,
            @BeanParam Paging paging) {
        return query.list(new LibraryFilter(serverId, groupId, state, search), paging.request());
    }

    @POST
    @Path("/library-group-assignments/previews")
    @PermissionsAllowed("libraries:write")
    @Operation(operationId = "previewLibraryGroupAssignment", summary = "Whose access a change of group would change")
    public GroupAssignmentPreview preview(@Valid @NotNull GroupAssignmentRequest request) {
        return assignments.preview(request);
    }

    @POST
    @Path("/library-group-assignments")
    @PermissionsAllowed("libraries:write")
    @Operation(operationId = "assignLibraryGroup", summary = "Put libraries into a group as the preview said")
    public GroupAssignmentResponse assign(@Valid @NotNull GroupAssignmentRequest request) {
        return assignments.apply(request);
    }
}
