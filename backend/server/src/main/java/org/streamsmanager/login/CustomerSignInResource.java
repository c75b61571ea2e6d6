package org.streamsmanager.login;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "Signing in")
public class CustomerSignInResource {
    private final CustomerSignInService signIns;
    private final BrowserGuard browser;

    CustomerSignInResource(CustomerSignInService signIns, BrowserGuard browser) {
        this.signIns = signIns;
        this.browser = browser;
    }

    @POST
    @Path("/auth/plex-sign-ins")
    @ResponseStatus(201)
    @PermitAll
    @Operation(
            operationId = "beginSignInWithPlex",
            summary = "Sign in with Plex",
            description = "No password comes by here, and no token of Plex is kept.")
    public CustomerSignInResponse begin(@Context HttpServerRequest request) {
        return signIns.begin(browser.client(request).address());
    }

    @POST
    @Path("/auth/plex-sign-ins/{id}/completions")
    @PermitAll
    @APIResponse(
            responseCode = "201",
            description = "Signed in",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SessionResponse.class)))
    @APIResponse(responseCode = "204", description = "Nobody has answered at Plex yet: ask again in two seconds")
    @Operation(operationId = "completeSignInWithPlex", summary = "Come back from Plex")
    public RestResponse<SessionResponse> complete(
            UUID id, @Valid @NotNull CompletePlexSignInRequest body, @Context HttpServerRequest request) {
        return signIns.complete(id, body.secret(), browser.client(request))
                .map(signedIn -> browser.signedIn(201, signedIn))
                .orElseGet(RestResponse::noContent);
    }
}
