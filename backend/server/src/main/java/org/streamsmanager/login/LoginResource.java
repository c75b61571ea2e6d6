package org.streamsmanager.login;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;
import org.streamsmanager.http.Items;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1/logins")
@Tag(name = "Logins")
public class LoginResource {
    private final LoginAdministration logins;
    private final LoginInvitations invitations;
    private final LoginLinks links;

    LoginResource(LoginAdministration logins, LoginInvitations invitations, LoginLinks links) {
        this.logins = logins;
        this.invitations = invitations;
        this.links = links;
    }

    @GET
    @PermissionsAllowed("logins:read")
    @Operation(operationId = "listLogins", summary = "Who can sign in, newest first")
    public Page<LoginResponse> list(
            @RestQuery Optional<String> search,
            @RestQuery Optional<UUID> roleId,
            @RestQuery Optional<Boolean> locked,
            @BeanParam Paging paging) {
        return logins.list(new LoginFilter(search, roleId, locked), paging.request());
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("logins:write")
    @Operation(
            operationId = "inviteLogin",
            summary = "Invite somebody to the panel",
            description = "Makes a login without a password and a one-time link to sign in with; the link is mailed"
                    + " when a mail server is set up.")
    public LoginLinkResponse invite(@Valid @NotNull InviteLoginRequest request) {
        return invitations.invite(request);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("logins:read")
    @Operation(operationId = "getLogin", summary = "One login")
    public RestResponse<LoginResponse> get(UUID id) {
        return answer(logins.get(id));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("logins:write")
    @Operation(operationId = "editLogin", summary = "Change the name or the role of a login")
    public RestResponse<LoginResponse> edit(
            UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull EditLoginRequest request) {
        return answer(logins.edit(id, request, Etag.version(ifMatch)));
    }

    @PUT
    @Path("/{id}/lock")
    @PermissionsAllowed("logins:write")
    @Operation(operationId = "lockLogin", summary = "Lock a login; its sessions end at once")
    public void lock(UUID id) {
        logins.lock(id);
    }

    @DELETE
    @Path("/{id}/lock")
    @PermissionsAllowed("logins:write")
    @Operation(operationId = "unlockLogin", summary = "Let a locked login in again")
    public void unlock(UUID id) {
        logins.unlock(id);
    }

    @POST
    @Path("/{id}/password-resets")
    @ResponseStatus(201)
    @PermissionsAllowed("logins:write")
    @Operation(
            operationId = "createResetLink",
            summary = "Make a one-time link to set a new password",
            description = "Valid for a day, shown once. `mail=true` also sends it.")
    public LoginLinkResponse reset(UUID id, @RestQuery @DefaultValue("false") boolean mail) {
        return links.forOperator(id, mail);
    }

    @GET
    @Path("/{id}/sessions")
    @PermissionsAllowed("logins:read")
    @Operation(operationId = "listSessionsOfLogin", summary = "Where a login is signed in")
    public Items<OpenSessionResponse> sessions(UUID id) {
        return new Items<>(logins.sessions(id));
    }

    @DELETE
    @Path("/{id}/sessions")
    @PermissionsAllowed("logins:write")
    @Operation(operationId = "endSessionsOfLogin", summary = "Sign a login out everywhere")
    public void endSessions(UUID id) {
        logins.endSessions(id);
    }

    private static RestResponse<LoginResponse> answer(LoginResponse login) {
        return Etag.ok(login, login.version());
    }
}
