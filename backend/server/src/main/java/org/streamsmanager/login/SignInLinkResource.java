package org.streamsmanager.login;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/users")
@Tag(name = "Logins")
public class SignInLinkResource {
    private final SignInLinkService links;

    SignInLinkResource(SignInLinkService links) {
        this.links = links;
    }

    @POST
    @Path("/{id}/sign-in-links")
    @ResponseStatus(201)
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "createSignInLink",
            summary = "Make a one-time sign-in link for a user",
            description = "Valid for seven days, shown once. Older links of the user stay valid until they are used."
                    + " `mail=true` also sends it to the user.")
    public SignInLinkResponse create(UUID id, @RestQuery @DefaultValue("false") boolean mail) {
        return links.create(id, mail);
    }
}
