package org.streamsmanager.login;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.streamsmanager.http.Items;
import org.streamsmanager.security.Caller;

@Path("/api/v1/me")
@Tag(name = "Signing in")
public class MeResource {
    private final LoginService logins;
    private final Caller caller;

    MeResource(LoginService logins, Caller caller) {
        this.logins = logins;
        this.caller = caller;
    }

    @GET
    @Path("/sessions")
    @PermissionsAllowed("me:read")
    @Operation(operationId = "listMySessions", summary = "Where I am signed in")
    public Items<OpenSessionResponse> sessions() {
        return new Items<>(logins.sessions(caller.requireSession()));
    }

    @DELETE
    @Path("/sessions")
    @PermissionsAllowed("me:write")
    @Operation(operationId = "endMyOtherSessions", summary = "Sign out everywhere else")
    public void endOtherSessions() {
        logins.endOtherSessions(caller.requireSession());
    }

    @DELETE
    @Path("/sessions/{id}")
    @PermissionsAllowed("me:write")
    @Operation(operationId = "endMySession", summary = "Sign out one of my browsers")
    public void endSession(UUID id) {
        logins.endSession(caller.loginId(), id);
    }

    @PUT
    @Path("/language")
    @PermissionsAllowed("me:write")
    @Operation(operationId = "chooseMyLanguage", summary = "The language of the mails that I get")
    public void language(@Valid @NotNull LanguageRequest request) {
        logins.language(caller.loginId(), request.language());
    }

    @GET
    @PermissionsAllowed("me:read")
    @Operation(operationId = "getMe", summary = "Who is signed in, and what they may do")
    public LoginSelfResponse me() {
        return logins.self(caller.loginId());
    }
}
