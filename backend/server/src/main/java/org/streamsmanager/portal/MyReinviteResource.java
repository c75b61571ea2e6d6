package org.streamsmanager.portal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.streamsmanager.security.Caller;
import org.streamsmanager.shared.Refusal;

@Path("/api/v1/me")
@Tag(name = "My account")
public class MyReinviteResource {
    private final MyReinviteService reinvites;
    private final Caller caller;

    MyReinviteResource(MyReinviteService reinvites, Caller caller) {
        this.reinvites = reinvites;
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
    @ResponseStatus(202)
    @PermissionsAllowed("me:write")
    @Operation(
            operationId = "reinviteMyself",
            summary = "Put me on a server again",
            description = "For who is entitled to access and has none. Not while another account is required.")
    public MyReinviteResponse reinvite() {
        UUID user = user();
        reinvites.reinvite(user);
        return reinvites.state(user);
    }

    private UUID user() {
        return Optional.ofNullable(caller.requireSession().userId())
                .orElseThrow(() -> Refusal.of(PortalProblem.NO_USER_OF_THIS_LOGIN));
    }
}
