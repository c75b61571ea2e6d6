package org.streamsmanager.login;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/sign-in-links")
@Tag(name = "Logins")
public class SignInLinksResource {
    private final SignInLinkService links;

    SignInLinksResource(SignInLinkService links) {
        this.links = links;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("users:write")
    @Operation(operationId = "createSignInLinks", summary = "Make one-time sign-in links for many users")
    public SignInLinksResponse createAll(@Valid @NotNull SignInLinksRequest request) {
        return links.createAll(request.userIds(), request.mail());
    }
}
