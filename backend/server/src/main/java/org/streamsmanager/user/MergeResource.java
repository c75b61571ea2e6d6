package org.streamsmanager.user;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/users")
@Tag(name = "Users")
public class MergeResource {
    private final MergeService merges;

    MergeResource(MergeService merges) {
        this.merges = merges;
    }

    @POST
    @Path("/{id}/merges/previews")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "previewMerge",
            summary = "What merging another user into this one would do",
            description =
                    "Nothing is changed. Where both have something of which only one can stay, there is a question;"
                            + " the hash comes with the answers to all of them.")
    public MergePreview preview(UUID id, @Valid @NotNull MergeUsersRequest request) {
        return merges.preview(id, request.closedUserId(), request.answers());
    }

    @POST
    @Path("/{id}/merges")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "mergeUsers",
            summary = "Merge another user into this one",
            description =
                    "The other is closed and points to this one. Refused as `preview-stale` when something moved since"
                            + " the preview. It cannot be undone.")
    public UserFacts merge(UUID id, @Valid @NotNull MergeUsersRequest request) {
        return merges.merge(id, request.closedUserId(), request.answers(), request.hash());
    }
}
