package org.streamsmanager.share;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/users")
@Tag(name = "Access")
public class ShareResource {
    private final ShareAdministration administration;
    private final ShareExplanations explanations;

    ShareResource(ShareAdministration administration, ShareExplanations explanations) {
        this.administration = administration;
        this.explanations = explanations;
    }

    @GET
    @Path("/{id}/shares/{shareId}/libraries")
    @PermissionsAllowed("users:read")
    @Operation(
            operationId = "explainShareLibraries",
            summary = "Why these libraries",
            description = "Every library of the server, whether it is given, and why.")
    public ShareLibraries libraries(UUID id, UUID shareId) {
        return explanations.libraries(id, shareId);
    }

    @GET
    @Path("/{id}/shares/{shareId}/removal")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "previewShareRemoval", summary = "What removing a user from a server would do")
    public ShareRemovalPreview removal(UUID id, UUID shareId) {
        return administration.removal(id, shareId);
    }

    @DELETE
    @Path("/{id}/shares/{shareId}")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "removeShare",
            summary = "Remove a user from a server",
            description = "Access ends and is not given again without a re-invite; the coverage stays.")
    public void remove(
            UUID id,
            UUID shareId,
            @RestQuery @NotBlank @Size(max = 500) @Parameter(description = "Why; for the operators and the audit.")
                    String cause) {
        administration.remove(id, shareId, cause.strip());
    }

    @POST
    @Path("/{id}/shares/{shareId}/applications")
    @ResponseStatus(202)
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "reapplyShare",
            summary = "Carry out again what is wanted of an access",
            description = "The server is compared with what is wanted, and told again where it differs.")
    @APIResponse(responseCode = "202", description = "The server is compared and told soon.")
    public void reapply(UUID id, UUID shareId) {
        administration.reapply(id, shareId);
    }
}
