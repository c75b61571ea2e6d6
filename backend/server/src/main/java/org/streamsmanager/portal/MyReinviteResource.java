package org.streamsmanager.portal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.streamsmanager.http.Idempotency;
import org.streamsmanager.security.Caller;
import org.streamsmanager.shared.Refusal;

@Path("/api/v1/me")
@Tag(name = "My account")
public class MyReinviteResource {
    private final MyReinviteService reinvites;
    private final Idempotency idempotency;
    private final Caller caller;

    MyReinviteResource(MyReinviteService reinvites, Idempotency idempotency, Caller caller) {
        this.reinvites = reinvites;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Path("/re-invite")
    @PermissionsAllowed("me:read")
    @Operation(operationId = "getMyReinvite", summary = "Whether I can put myself on a server again")
    public MyReinviteResponse state() {
        return reinvites.state(user());
    }

    @POST
    @Path("/re-invite")
    @PermissionsAllowed("me:write")
    @Operation(
            operationId = "reinviteMyself",
            summary = "Put me on a server again",
            description = "For who is entitled to access and has none. Not while another account is required, nor after"
                    + " the operator ended the access. Send an Idempotency-Key to be able to repeat safely.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MyReinviteResponse.class)))
    public Response reinvite(@RestHeader("Idempotency-Key") String key) {
        UUID user = user();
        return idempotency.once(key, "POST /api/v1/me/re-invite", "", () -> invited(user));
    }

    private Response invited(UUID user) {
        reinvites.reinvite(user);
        return Response.accepted(reinvites.state(user)).build();
    }

    private UUID user() {
        return Optional.ofNullable(caller.requireSession().userId())
                .orElseThrow(() -> Refusal.of(PortalProblem.NO_USER_OF_THIS_LOGIN));
    }
}
