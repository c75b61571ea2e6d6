package org.streamsmanager.bulk;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.streamsmanager.http.Idempotency;

/** Steps of a bulk edit that take their time. */
@APIResponse(
        responseCode = "202",
        description = "Accepted",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = BulkEditResponse.class)))
@Path("/api/v1")
@Tag(name = "Bulk edits")
public class BulkStepResource {
    static final String PATH = "/api/v1/bulk-edits";
    private final BulkEditService bulk;
    private final Idempotency idempotency;

    BulkStepResource(BulkEditService bulk, Idempotency idempotency) {
        this.bulk = bulk;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/bulk-edits/{id}/previews")
    @PermissionsAllowed("bulk:write")
    @Operation(
            operationId = "previewBulkEditAgain",
            summary = "Preview the same change again",
            description = "For a preview that expired or was refused as `preview-stale`.")
    public Response previewAgain(@RestHeader("Idempotency-Key") String key, UUID id) {
        return once(key, id, "previews", id, () -> bulk.previewAgain(id));
    }

    @POST
    @Path("/bulk-edits/{id}/application")
    @PermissionsAllowed("bulk:write")
    @Operation(
            operationId = "applyBulkEdit",
            summary = "Apply exactly what was previewed",
            description = "Refused as `preview-stale`, with the new counts, when the facts moved since the preview.")
    public Response apply(
            @RestHeader("Idempotency-Key") String key, UUID id, @Valid @NotNull ApplyBulkEditRequest request) {
        return once(key, id, "application", request, () -> bulk.apply(id, request.hash()));
    }

    @POST
    @Path("/bulk-edits/{id}/retries")
    @PermissionsAllowed("bulk:write")
    @Operation(operationId = "retryBulkEdit", summary = "Try the failed rows again")
    public Response retry(@RestHeader("Idempotency-Key") String key, UUID id) {
        return once(key, id, "retries", id, () -> bulk.retry(id));
    }

    @POST
    @Path("/bulk-edits/{id}/undo")
    @PermissionsAllowed("bulk:write")
    @Operation(
            operationId = "undoBulkEdit",
            summary = "Preview the undoing of a bulk edit",
            description = "Answers a new bulk edit. People who were changed since are left as they are.")
    public Response undo(@RestHeader("Idempotency-Key") String key, UUID id) {
        return once(key, id, "undo", id, () -> bulk.undo(id));
    }

    private Response once(String key, UUID id, String step, Object request, Supplier<BulkEditResponse> work) {
        return idempotency.once(key, "POST " + PATH + "/" + id + "/" + step, request, () -> accepted(work.get()));
    }

    /** Work that goes on, and where to follow it. */
    static Response accepted(BulkEditResponse edit) {
        return Response.accepted(edit)
                .location(URI.create(PATH + "/" + edit.id()))
                .build();
    }
}
