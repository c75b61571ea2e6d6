package org.streamsmanager.login;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "Signing in")
public class PasswordResetResource {
    private final PasswordResetService resets;
    private final BrowserGuard browser;

    PasswordResetResource(PasswordResetService resets, BrowserGuard browser) {
        this.resets = resets;
        this.browser = browser;
    }

    @POST
    @Path("/auth/password-resets")
    @ResponseStatus(202)
    @PermitAll
    @Operation(
            operationId = "askForPasswordReset",
            summary = "I forgot my password",
            description = "Always 202: whether there is such a login is told to its mailbox only.")
    @APIResponse(responseCode = "202", description = "Taken; what comes next is in the mailbox.")
    public void request(@Valid @NotNull PasswordResetRequest body, @Context HttpServerRequest request) {
        resets.request(body.email(), browser.client(request).address());
    }

    @POST
    @Path("/auth/passwords")
    @PermitAll
    @Operation(
            operationId = "setPassword",
            summary = "Set a new password with the link of a mail",
            description = "Signs in this browser; every other session ends.")
    public RestResponse<SessionResponse> set(
            @Valid @NotNull SetPasswordRequest body, @Context HttpServerRequest request) {
        return browser.signedIn(201, resets.set(body.token(), body.password(), browser.client(request)));
    }
}
