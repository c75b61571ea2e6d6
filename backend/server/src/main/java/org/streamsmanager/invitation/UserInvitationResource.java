package org.streamsmanager.invitation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.streamsmanager.http.Idempotency;

@Path("/api/v1/users")
@Tag(name = "Invitations")
public class UserInvitationResource {
    private final ReinviteService reinvites;
    private final InvitationService invitations;
    private final InvitationPreviews previews;
    private final Idempotency idempotency;

    UserInvitationResource(
            ReinviteService reinvites,
            InvitationService invitations,
            InvitationPreviews previews,
            Idempotency idempotency) {
        this.reinvites = reinvites;
        this.invitations = invitations;
        this.previews = previews;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/{id}/invitations/preview")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "previewReinvite", summary = "What re-inviting a user would do")
    public ReinvitePreview preview(UUID id, @Valid @NotNull ReinviteRequest request) {
        return previews.again(id, request.toWish());
    }

    @POST
    @Path("/{id}/invitations")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "reinviteUser",
            summary = "Re-invite a user",
            description = "Puts a covered user without access on a server again. A job sends the invitation; follow"
                    + " `Location`. Send an Idempotency-Key to be able to repeat safely.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationResponse.class)))
    public Response reinvite(
            UUID id, @RestHeader("Idempotency-Key") String key, @Valid @NotNull ReinviteRequest request) {
        return idempotency.once(key, "POST /api/v1/users/" + id + "/invitations", request, () -> again(id, request));
    }

    private Response again(UUID id, ReinviteRequest request) {
        UUID made = reinvites.reinvite(id, request.toWish(), request.cause());
        return InvitationResource.accepted(invitations.get(made));
    }
}
