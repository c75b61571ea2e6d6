package org.streamsmanager.login;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
    @PermissionsAllowed("me:read")
    @Operation(operationId = "getMe", summary = "Who is signed in, and what they may do")
    public LoginSelfResponse me() {
        return logins.self(caller.loginId());
    }
}
