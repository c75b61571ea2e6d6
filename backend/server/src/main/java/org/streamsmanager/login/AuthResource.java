package org.streamsmanager.login;

import io.quarkus.security.PermissionsAllowed;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.security.Caller;

@Path("/api/v1")
@Tag(name = "Signing in")
public class AuthResource {
    private final SetupService setup;
    private final LoginService logins;
    private final SessionService sessions;
    private final SignInLinkService links;
    private final BrowserGuard browser;
    private final Caller caller;

    AuthResource(
            SetupService setup,
            LoginService logins,
            SessionService sessions,
            SignInLinkService links,
            BrowserGuard browser,
            Caller caller) {
        this.setup = setup;
        this.logins = logins;
        this.sessions = sessions;
        this.links = links;
        this.browser = browser;
        this.caller = caller;
    }

    @GET
    @Path("/setup")
    @PermitAll
    @Operation(operationId = "getSetup", summary = "Whether the panel waits for its first administrator")
    public SetupResponse setup() {
        return setup.state();
    }

    @POST
    @Path("/setup")
    @PermitAll
    @Operation(
            operationId = "setUp",
            summary = "Create the first administrator",
            description = "Takes the token of the one-time link that the panel printed at its start.")
    public RestResponse<SessionResponse> setUp(@Valid @NotNull SetupRequest body, @Context HttpServerRequest request) {
        return browser.signedIn(201, setup.setUp(body, browser.client(request)));
    }

    @POST
    @Path("/auth/sessions")
    @PermitAll
    @Operation(
            operationId = "signIn",
            summary = "Sign in with e-mail and password",
            description = "Answers an access token and sets the refresh cookie. 401 for every wrong pair, 429 while"
                    + " this address has to wait.")
    public RestResponse<SessionResponse> signIn(
            @Valid @NotNull SignInRequest body, @Context HttpServerRequest request) {
        return browser.signedIn(201, logins.signIn(body.email(), body.password(), browser.client(request)));
    }

    @POST
    @Path("/auth/sign-in-link-redemptions")
    @PermitAll
    @Operation(operationId = "redeemSignInLink", summary = "Sign in with a one-time link")
    public RestResponse<SessionResponse> redeem(
            @Valid @NotNull RedeemLinkRequest body, @Context HttpServerRequest request) {
        return browser.signedIn(201, links.redeem(body.token(), browser.client(request)));
    }

    @POST
    @Path("/auth/refreshes")
    @PermitAll
    @Operation(
            operationId = "refreshSession",
            summary = "Get the next access token",
            description = "Needs the refresh cookie and the header X-Streams-Manager. A repeat within ten seconds gets"
                    + " the same successor; any later reuse of a cookie ends the session.")
    public RestResponse<SessionResponse> refresh(
            @RestCookie(BrowserGuard.COOKIE) String token, @Context HttpServerRequest request) {
        browser.requireOwnPage(request);
        return browser.signedIn(200, sessions.refresh(token));
    }

    @DELETE
    @Path("/auth/sessions/current")
    @PermitAll
    @Operation(operationId = "signOut", summary = "Sign out this browser")
    public RestResponse<Void> signOut(
            @RestCookie(BrowserGuard.COOKIE) String token, @Context HttpServerRequest request) {
        browser.requireOwnPage(request);
        logins.signOut(token);
        return browser.signedOut();
    }

    @DELETE
    @Path("/auth/sessions")
    @PermissionsAllowed("me:write")
    @Operation(operationId = "signOutEverywhere", summary = "Sign out everywhere")
    public RestResponse<Void> signOutEverywhere() {
        logins.signOutEverywhere(caller.loginId());
        return browser.signedOut();
    }

    @PUT
    @Path("/auth/password")
    @PermissionsAllowed("me:write")
    @Operation(operationId = "changePassword", summary = "Change the password; ends every other session")
    public void changePassword(@Valid @NotNull ChangePasswordRequest body) {
        logins.changePassword(caller.requireSession(), body.currentPassword(), body.newPassword());
    }
}
