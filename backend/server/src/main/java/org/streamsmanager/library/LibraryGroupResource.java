package org.streamsmanager.library;

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

@Path("/api/v1/library-groups")
@Tag(name = "Library groups")
public class LibraryGroupResource {
    private final LibraryGroupService groups;

    LibraryGroupResource(LibraryGroupService groups) {
        this.groups = groups;
    }

    @GET
    @PermissionsAllowed("libraries:read")
    @Operation(operationId = "listLibraryGroups", summary = "The groups that plans are made of")
    public Items<LibraryGroupResponse> list() {
        return new Items<>(groups.list());
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("libraries:write")
    @Operation(operationId = "createLibraryGroup", summary = "Add a group")
    public LibraryGroupResponse create(@Valid @NotNull LibraryGroupRequest request) {
        return groups.create(request);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("libraries:write")
    @Operation(
            operationId = "renameLibraryGroup",
            summary = "Rename a group",
            description = "Private and Standard keep their names. The version read must be sent as If-Match.")
    public RestResponse<LibraryGroupResponse> rename(
            UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull LibraryGroupRequest request) {
        LibraryGroupResponse renamed = groups.rename(id, request, Etag.version(ifMatch));
        return Etag.ok(renamed, renamed.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("libraries:write")
    @Operation(operationId = "deleteLibraryGroup", summary = "Delete a group that nothing uses")
    public void delete(UUID id) {
        groups.delete(id);
    }
}
