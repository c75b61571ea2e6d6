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
public class RegistrationResource {
    private final RegistrationService registrations;
    private final EmailChanges emails;
    private final BrowserGuard browser;

    RegistrationResource(RegistrationService registrations, EmailChanges emails, BrowserGuard browser) {
        this.registrations = registrations;
        this.emails = emails;
        this.browser = browser;
    }

    @POST
    @Path("/auth/registrations")
    @ResponseStatus(202)
    @PermitAll
    @Operation(
            operationId = "register",
            summary = "Make a login of one's own",
            description = "Always 202 while registrations are open: what comes next is in the mailbox.")
    @APIResponse(responseCode = "202", description = "Taken; what comes next is in the mailbox.")
    public void register(@Valid @NotNull RegistrationRequest body, @Context HttpServerRequest request) {
        registrations.request(body, browser.client(request).address());
    }

    @POST
    @Path("/auth/registration-confirmations")
    @PermitAll
    @Operation(operationId = "confirmRegistration", summary = "Confirm the e-mail address, and be signed in")
    public RestResponse<SessionResponse> confirm(
            @Valid @NotNull ConfirmRegistrationRequest body, @Context HttpServerRequest request) {
        return browser.signedIn(201, registrations.confirm(body.token(), browser.client(request)));
    }

    @POST
    @Path("/auth/email-confirmations")
    @PermitAll
    @Operation(
            operationId = "confirmNewEmail",
            summary = "Confirm that mail is read at the new address; the login follows",
            description = "The token is in the mail. Nobody is signed in by it.")
    @APIResponse(responseCode = "204", description = "The login has the new address.")
    public void confirmNewEmail(@Valid @NotNull ConfirmRegistrationRequest body) {
        emails.confirm(body.token());
    }
}
