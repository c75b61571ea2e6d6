package org.streamsmanager.invitation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.http.Paging;
import org.streamsmanager.invitation.InvitationListRowResponse.RowOutcome;
import org.streamsmanager.shared.Page;

@Path("/api/v1/invitation-lists")
@Tag(name = "Invitations")
public class InvitationListResource {
    private static final String PATH = "/api/v1/invitation-lists";
    private final InvitationListService lists;

    InvitationListResource(InvitationListService lists) {
        this.lists = lists;
    }

    @GET
    @PermissionsAllowed("users:read")
    @Operation(operationId = "listInvitationLists", summary = "Lists of people to invite, newest first")
    public Page<InvitationListResponse> list(@BeanParam Paging paging) {
        return lists.list(paging.request());
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "readInvitationList",
            summary = "Read a list of people to invite",
            description = "Columns are guessed and every row is checked. Nobody is invited before it is applied.")
    public InvitationListResponse read(@Valid @NotNull ReadInvitationListRequest request) {
        return lists.read(request);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "getInvitationList", summary = "One list with its columns and counts")
    public InvitationListResponse get(UUID id) {
        return lists.get(id);
    }

    @GET
    @Path("/{id}/rows")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "listInvitationListRows", summary = "The people of a list, and what became of them")
    public Page<InvitationListRowResponse> rows(
            UUID id, @RestQuery Optional<RowOutcome> outcome, @BeanParam Paging paging) {
        return lists.rows(id, outcome.map(one -> InvitationListRow.Outcome.valueOf(one.name())), paging.request());
    }

    @PUT
    @Path("/{id}/columns")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "matchInvitationListColumns",
            summary = "Say what the columns of a list are",
            description = "Every row is checked again.")
    public InvitationListResponse match(UUID id, @Valid @NotNull MatchColumnsRequest request) {
        return lists.match(id, request);
    }

    @POST
    @Path("/{id}/application")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "applyInvitationList",
            summary = "Invite the people of a list",
            description =
                    "A job invites row by row; rows that were objected to stay out. Refused as stale when rows would"
                            + " be judged otherwise than they were seen.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationListResponse.class)))
    public Response apply(UUID id, @Valid @NotNull ApplyInvitationListRequest request) {
        return Response.accepted(lists.apply(id, request.hash()))
                .location(URI.create(PATH + "/" + id))
                .build();
    }
}
