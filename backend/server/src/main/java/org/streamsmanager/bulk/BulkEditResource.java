package org.streamsmanager.bulk;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.http.Idempotency;
import org.streamsmanager.http.Items;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1")
@Tag(name = "Bulk edits")
public class BulkEditResource {
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
    public Response create(
            @RestHeader("Idempotency-Key") String key,
            @Valid
                    @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CreateBulkEditRequest.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "REQUIRE_ACCOUNT_CHANGE",
                                                        value = BulkExamples.REQUIRE_ACCOUNT_CHANGE),
                                                @ExampleObject(name = "EDIT_USER", value = BulkExamples.EDIT_USER),
                                                @ExampleObject(name = "GIVE_DAYS", value = BulkExamples.GIVE_DAYS),
                                                @ExampleObject(name = "SET_END", value = BulkExamples.SET_END),
                                                @ExampleObject(name = "CHANGE_PLAN", value = BulkExamples.CHANGE_PLAN),
                                                @ExampleObject(name = "RE_INVITE", value = BulkExamples.RE_INVITE),
                                                @ExampleObject(name = "SET_SERVER", value = BulkExamples.SET_SERVER),
                                                @ExampleObject(name = "SUSPEND", value = BulkExamples.SUSPEND),
                                                @ExampleObject(name = "END_ACCESS", value = BulkExamples.END_ACCESS),
                                                @ExampleObject(
                                                        name = "REAPPLY_LIBRARIES",
                                                        value = BulkExamples.REAPPLY_LIBRARIES),
                                                @ExampleObject(
                                                        name = "WRITE_MESSAGE",
                                                        value = BulkExamples.WRITE_MESSAGE),
                                                @ExampleObject(
                                                        name = "MAIL_SIGN_IN_LINKS",
                                                        value = BulkExamples.MAIL_SIGN_IN_LINKS),
                                                @ExampleObject(name = "ERASE_USER", value = BulkExamples.ERASE_USER)
                                            }))
                    CreateBulkEditRequest request) {
        return idempotency.once(
                key, "POST " + BulkStepResource.PATH, request, () -> BulkStepResource.accepted(bulk.create(request)));
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
}
