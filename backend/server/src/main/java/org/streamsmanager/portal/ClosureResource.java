package org.streamsmanager.portal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.streamsmanager.security.Caller;

@Path("/api/v1/me")
@Tag(name = "My account")
public class ClosureResource {
    private final ClosureService closure;
    private final Caller caller;

    ClosureResource(ClosureService closure, Caller caller) {
        this.closure = closure;
        this.caller = caller;
    }

    @POST
    @Path("/closure")
    @PermissionsAllowed("me:write")
    @Operation(
            operationId = "closeMyAccount",
            summary = "Close my account",
            description =
                    "Ends access and signs out everywhere; the operator is told, and erases what need not be kept.")
    @APIResponse(responseCode = "204", description = "The account is closed.")
    public void close() {
        closure.close(caller.requireSession());
    }
}
