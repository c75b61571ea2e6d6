package org.streamsmanager.bulk;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.http.Idempotency;
import org.streamsmanager.http.Items;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1")
@Tag(name = "Bulk edits")
public class BulkEditResource {
    private static final String PATH = "/api/v1/bulk-edits";
    private final BulkEditService bulk;
    private final BulkActions actions;
    private final BulkResultCsv csv;
    private final Idempotency idempotency;

    BulkEditResource(BulkEditService bulk, BulkActions actions, BulkResultCsv csv, Idempotency idempotency) {
        this.bulk = bulk;
        this.actions = actions;
        this.csv = csv;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/bulk-actions")
    @PermissionsAllowed("bulk:read")
    @Operation(operationId = "listBulkActions", summary = "What can be changed for many people at once")
    public Items<BulkActionResponse> actions() {
        return new Items<>(actions.all().stream()
                .map(action -> new BulkActionResponse(action.name(), action.fields(), action.reversal()))
                .toList());
    }

    @POST
    @Path("/bulk-selections")
    @PermissionsAllowed("bulk:read")
    @Operation(
            operationId = "lookAtBulkSelection",
            summary = "How many people a selection means, and what is true of them now",
            description = "Changes nothing. A value that differs from person to person is `mixed`.")
    public SelectionResponse lookAt(@Valid @NotNull LookAtSelectionRequest request) {
        return bulk.lookAt(request);
    }

    @GET
    @Path("/bulk-edits")
    @PermissionsAllowed("bulk:read")
    @Operation(operationId = "listBulkEdits", summary = "Bulk edits, newest first")
    public Page<BulkEditResponse> list(
            @RestQuery @Parameter(description = "Only those in which this person was meant.") Optional<UUID> userId,
            @BeanParam Paging paging) {
        return bulk.list(userId, paging.request());
    }

    @POST
    @Path("/bulk-edits")
    @PermissionsAllowed("bulk:write")
    @Operation(
            operationId = "createBulkEdit",
            summary = "Preview a change to many people",
            description = "Nothing is changed. Follow `Location` until the state is PREVIEWED, look at the counts and"
                    + " rows, then apply with the hash. A preview expires after a day.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BulkEditResponse.class)))
    public Response create(@RestHeader("Idempotency-Key") String key, @Valid @NotNull CreateBulkEditRequest request) {
        return idempotency.once(key, "POST " + PATH, request, () -> accepted(() -> bulk.create(request)));
    }

    @GET
    @Path("/bulk-edits/{id}")
    @PermissionsAllowed("bulk:read")
    @Operation(operationId = "getBulkEdit", summary = "A bulk edit with its counts and progress")
    public BulkEditResponse get(UUID id) {
        return bulk.get(id);
    }

    @GET
    @Path("/bulk-edits/{id}/rows")
    @PermissionsAllowed("bulk:read")
    @Operation(operationId = "listBulkEditRows", summary = "The people of a bulk edit, before and after")
    public Page<BulkEditRowResponse> rows(
            UUID id,
            @RestQuery Optional<RowState> state,
            @RestQuery @Parameter(description = "The code of a refusal, such as `changed-since-preview`.")
                    Optional<String> problem,
            @BeanParam Paging paging) {
        return bulk.rows(id, state, problem, paging.request());
    }

    @GET
    @Path("/bulk-edits/{id}/result")
    @Produces("text/csv")
    @PermissionsAllowed("bulk:read")
    @Operation(operationId = "downloadBulkEditRows", summary = "All rows of a bulk edit for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "One line per person",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example = "userId,name,state,problem,message,attempts,before,after"))
    public Response result(UUID id) {
        BulkEditResponse edit = bulk.get(id);
        StreamingOutput lines = out -> csv.write(edit.id(), out);
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"bulk-edit-" + id + ".csv\"")
                .build();
    }

    @POST
    @Path("/bulk-edits/{id}/previews")
    @ResponseStatus(202)
    @PermissionsAllowed("bulk:write")
    @Operation(
            operationId = "previewBulkEditAgain",
            summary = "Preview the same change again",
            description = "For a preview that expired or was refused as `preview-stale`.")
    public BulkEditResponse previewAgain(UUID id) {
        return bulk.previewAgain(id);
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

    @POST
    @Path("/bulk-edits/{id}/application")
    @ResponseStatus(202)
    @PermissionsAllowed("bulk:write")
    @Operation(
            operationId = "applyBulkEdit",
            summary = "Apply exactly what was previewed",
            description = "Refused as `preview-stale`, with the new counts, when the facts moved since the preview.")
    public BulkEditResponse apply(UUID id, @Valid @NotNull ApplyBulkEditRequest request) {
        return bulk.apply(id, request.hash());
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

    @POST
    @Path("/bulk-edits/{id}/retries")
    @ResponseStatus(202)
    @PermissionsAllowed("bulk:write")
    @Operation(operationId = "retryBulkEdit", summary = "Try the failed rows again")
    public BulkEditResponse retry(UUID id) {
        return bulk.retry(id);
    }

    @POST
    @Path("/bulk-edits/{id}/undo")
    @PermissionsAllowed("bulk:write")
    @Operation(
            operationId = "undoBulkEdit",
            summary = "Preview the undoing of a bulk edit",
            description = "Answers a new bulk edit. People who were changed since are left as they are.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BulkEditResponse.class)))
    public Response undo(@RestHeader("Idempotency-Key") String key, UUID id) {
        return idempotency.once(key, "POST " + PATH + "/" + id + "/undo", id, () -> accepted(() -> bulk.undo(id)));
    }

    private static Response accepted(Supplier<BulkEditResponse> work) {
        BulkEditResponse edit = work.get();
        return Response.accepted(edit)
                .location(URI.create(PATH + "/" + edit.id()))
                .build();
    }
}
