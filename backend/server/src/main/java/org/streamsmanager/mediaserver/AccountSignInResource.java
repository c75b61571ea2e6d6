package org.streamsmanager.mediaserver;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/plex-accounts")
@Tag(name = "Plex accounts")
public class AccountSignInResource {
    private final AccountSignInService signIns;

    AccountSignInResource(AccountSignInService signIns) {
        this.signIns = signIns;
    }

    @POST
    @Path("/sign-ins")
    @ResponseStatus(201)
    @PermissionsAllowed("servers:write")
    @Operation(
            operationId = "beginPlexSignIn",
            summary = "Sign in with Plex, to link an account or to link one again",
            description = "Open `url` in a browser, and ask for the state every two seconds until it is not WAITING."
                    + " No password comes by here; the token is stored encrypted.")
    public RestResponse<PlexSignInResponse> begin(@Valid @NotNull BeginPlexSignInRequest request) {
        PlexSignInResponse begun = signIns.begin(request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, begun)
                .location(URI.create("/api/v1/plex-accounts/sign-ins/" + begun.id()))
                .build();
    }

    @GET
    @Path("/sign-ins/{id}")
    @PermissionsAllowed("servers:write")
    @Operation(
            operationId = "getPlexSignIn",
            summary = "What has become of a sign-in",
            description = "Asks plex.tv at most once a second, and links the account when its owner said yes."
                    + " Known to the one who began it only.")
    public PlexSignInResponse get(UUID id) {
        return signIns.state(id);
    }
}
