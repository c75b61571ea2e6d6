package org.streamsmanager.portal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.streamsmanager.accountchange.AccountChangeService;
import org.streamsmanager.http.Idempotency;
import org.streamsmanager.http.Items;
import org.streamsmanager.security.Caller;
import org.streamsmanager.shared.Refusal;

@Path("/api/v1/me")
@Tag(name = "My account")
public class PortalResource {
    private static final String CHANGES = "/api/v1/me/account-change-requests";
    private final PortalService portal;
    private final AccountChangeService changes;
    private final Idempotency idempotency;
    private final Caller caller;

    PortalResource(PortalService portal, AccountChangeService changes, Idempotency idempotency, Caller caller) {
        this.portal = portal;
        this.changes = changes;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Path("/account")
    @PermissionsAllowed("me:read")
    @Operation(operationId = "getMyAccount", summary = "What I have, until when, and what to do next")
    public MyAccountResponse account() {
        return portal.account(user());
    }

    @GET
    @Path("/account-change-requests")
    @PermissionsAllowed("me:read")
    @Operation(operationId = "listMyAccountChanges", summary = "My changes of Plex account, newest first")
    public Items<MyAccountChangeResponse> changes() {
        return new Items<>(portal.changes(user()));
    }

    @POST
    @Path("/account-change-requests")
    @PermissionsAllowed("me:write")
    @Operation(
            operationId = "changeMyAccount",
            summary = "Come with another Plex account",
            description = "Accepted at once; the address is checked by a job. Follow `Location`.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MyAccountChangeResponse.class)))
    public Response change(
            @RestHeader("Idempotency-Key") String key, @Valid @NotNull CreateMyAccountChangeRequest request) {
        UUID user = user();
        return idempotency.once(key, "POST " + CHANGES, request, () -> accepted(user, request.email()));
    }

    @GET
    @Path("/account-change-requests/{id}")
    @PermissionsAllowed("me:read")
    @Operation(operationId = "getMyAccountChange", summary = "One of my changes of Plex account")
    public MyAccountChangeResponse change(UUID id) {
        return portal.change(changes.getOwn(user(), id));
    }

    @DELETE
    @Path("/account-change-requests/{id}")
    @PermissionsAllowed("me:write")
    @Operation(operationId = "withdrawMyAccountChange", summary = "Withdraw it, to give another address")
    public void withdraw(UUID id) {
        changes.withdrawOwn(user(), id);
    }

    @POST
    @Path("/account-change-requests/{id}/checks")
    @ResponseStatus(202)
    @PermissionsAllowed("me:write")
    @Operation(operationId = "checkMyAccountChange", summary = "I have accepted: look soon")
    @APIResponse(responseCode = "202", description = "Plex is asked soon.")
    public void check(UUID id) {
        changes.checkOwn(user(), id);
    }

    @POST
    @Path("/email-changes")
    @ResponseStatus(202)
    @PermissionsAllowed("me:write")
    @Operation(
            operationId = "changeMyEmail",
            summary = "Send me a mail at the address of my Plex account, to confirm it for signing in",
            description = "The address of the login changes when the link of the mail is opened, not before.")
    @APIResponse(responseCode = "202", description = "A mail is on its way.")
    public void changeEmail() {
        portal.askForNewEmail(user());
    }

    private Response accepted(UUID user, String address) {
        MyAccountChangeResponse change = portal.change(changes.requestOwn(user, address));
        return Response.accepted(change)
                .location(URI.create(CHANGES + "/" + change.id()))
                .build();
    }

    private UUID user() {
        return Optional.ofNullable(caller.requireSession().userId())
                .orElseThrow(() -> Refusal.of(PortalProblem.NO_USER_OF_THIS_LOGIN));
    }
}
