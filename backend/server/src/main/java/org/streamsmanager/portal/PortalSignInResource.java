package org.streamsmanager.portal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.accountchange.ChangeSignInService;
import org.streamsmanager.security.Caller;
import org.streamsmanager.shared.Refusal;

@Path("/api/v1/me")
@Tag(name = "My account")
public class PortalSignInResource {
    private static final String SIGN_INS = "/api/v1/me/account-change-requests/sign-ins/";
    private final ChangeSignInService signIns;
    private final Caller caller;

    PortalSignInResource(ChangeSignInService signIns, Caller caller) {
        this.signIns = signIns;
        this.caller = caller;
    }

    @POST
    @Path("/account-change-requests/sign-ins")
    @ResponseStatus(201)
    @PermissionsAllowed("me:write")
    @Operation(
            operationId = "beginMyChangeSignIn",
            summary = "Come with another Plex account by signing in with it",
            description = "Open `url` in the browser, and ask for the state every two seconds until it is not WAITING."
                    + " No password comes by here, and no token is kept.")
    public RestResponse<MyChangeSignInResponse> begin() {
        MyChangeSignInResponse begun = MyChangeSignInResponse.from(signIns.begin(user()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, begun)
                .location(URI.create(SIGN_INS + begun.id()))
                .build();
    }

    @GET
    @Path("/account-change-requests/sign-ins/{id}")
    @PermissionsAllowed("me:write")
    @Operation(
            operationId = "getMyChangeSignIn",
            summary = "What has become of my sign-in",
            description = "Asks Plex at most once a second; a change of account exists as soon as I have signed in.")
    public MyChangeSignInResponse get(UUID id) {
        return MyChangeSignInResponse.from(signIns.state(user(), id));
    }

    private UUID user() {
        return Optional.ofNullable(caller.requireSession().userId())
                .orElseThrow(() -> Refusal.of(PortalProblem.NO_USER_OF_THIS_LOGIN));
    }
}
