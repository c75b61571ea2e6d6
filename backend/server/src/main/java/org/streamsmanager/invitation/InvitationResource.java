package org.streamsmanager.invitation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.http.Idempotency;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1/invitations")
@Tag(name = "Invitations")
public class InvitationResource {
    static final String PATH = "/api/v1/invitations";
    private static final String SENT = "A job sends it; follow `Location`.";
    private final InvitationService invitations;
    private final InvitationPreviews previews;
    private final AccountLookup lookup;
    private final Idempotency idempotency;

    InvitationResource(
            InvitationService invitations, InvitationPreviews previews, AccountLookup lookup, Idempotency idempotency) {
        this.invitations = invitations;
        this.previews = previews;
        this.lookup = lookup;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("users:read")
    @Operation(operationId = "listInvitations", summary = "Invitations, newest first")
    public Page<InvitationResponse> list(
            @RestQuery Optional<InvitationState> state,
            @RestQuery Optional<InvitationKind> kind,
            @BeanParam Paging paging) {
        return invitations.list(new InvitationFilter(state, kind), paging.request());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "getInvitation", summary = "One invitation")
    public InvitationResponse get(UUID id) {
        return invitations.get(id);
    }

    @POST
    @Path("/preview")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "previewInvitation",
            summary = "What inviting somebody would do",
            description =
                    "Where they would go and why, whether plex.tv knows the account, and why it would be refused.")
    public InvitationPreview preview(@Valid @NotNull InviteUserRequest request) {
        InviteOrder order = request.toOrder(InvitationKind.BY_HAND);
        return previews.of(order, lookup.of(order.address()));
    }

    @POST
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "inviteUser",
            summary = "Invite somebody",
            description = "Makes the user with their account and time, and holds a seat: all of it or nothing. " + SENT
                    + " Send an Idempotency-Key to be able to repeat safely.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationResponse.class)))
    public Response invite(@RestHeader("Idempotency-Key") String key, @Valid @NotNull InviteUserRequest request) {
        return idempotency.once(
                key,
                "POST " + PATH,
                request,
                () -> accepted(invitations.invite(request.toOrder(InvitationKind.BY_HAND))));
    }

    @POST
    @Path("/{id}/sendings")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "sendInvitationAgain",
            summary = "Send an invitation again",
            description = "One that is still out is taken back first. " + SENT)
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationResponse.class)))
    public Response sendAgain(UUID id) {
        return accepted(invitations.sendAgain(id));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "withdrawInvitation",
            summary = "Withdraw an invitation",
            description = "The seat is free; the user and the coverage stay.")
    public void withdraw(
            UUID id, @RestQuery @Size(max = 500) @Parameter(description = "Why; for the audit.") String cause) {
        invitations.withdraw(id, cause);
    }

    static Response accepted(InvitationResponse body) {
        return Response.accepted(body)
                .location(URI.create(PATH + "/" + body.id()))
                .build();
    }
}
