package org.streamsmanager.payment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.streamsmanager.http.Idempotency;

@Path("/api/v1/users")
@Tag(name = "Coverage")
public class UserCoverageResource {
    private static final String CHANGES = "POST /api/v1/users/%s/coverage-changes";
    private final CoverageChangeService changes;
    private final CoverageReadings readings;
    private final ActiveUntilService activeUntil;
    private final Idempotency idempotency;

    UserCoverageResource(
            CoverageChangeService changes,
            CoverageReadings readings,
            ActiveUntilService activeUntil,
            Idempotency idempotency) {
        this.changes = changes;
        this.readings = readings;
        this.activeUntil = activeUntil;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/{id}/coverage")
    @PermissionsAllowed("users:read")
    @Operation(
            operationId = "getUserCoverage",
            summary = "A user's time: everything that was given, cut and revoked, and what it cost")
    public CoverageResponse coverage(UUID id) {
        return readings.of(id);
    }

    @GET
    @Path("/{id}/explanations/active-until")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "explainActiveUntil", summary = "Why a user is active until then: the chain of facts")
    public ActiveUntilExplanation explain(UUID id) {
        return activeUntil.explain(id);
    }

    @POST
    @Path("/{id}/coverage-changes/previews")
    @PermissionsAllowed("coverage:write")
    @Operation(
            operationId = "previewCoverageChange",
            summary = "What a gift, an end, a revocation or a change of plan would do")
    public CoverageChangePreview preview(UUID id, @Valid @NotNull CoverageChangeRequest request) {
        return changes.preview(id, request);
    }

    @POST
    @Path("/{id}/coverage-changes")
    @PermissionsAllowed("coverage:write")
    @Operation(
            operationId = "changeCoverage",
            summary = "Change a user's coverage as the preview said",
            description = "Refused when anything moved since the preview. Send an Idempotency-Key to be able to repeat"
                    + " safely.")
    @APIResponse(
            responseCode = "201",
            description = "Changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CoverageResponse.class)))
    public Response change(
            UUID id, @RestHeader("Idempotency-Key") String key, @Valid @NotNull CoverageChangeRequest request) {
        return idempotency.once(
                key,
                CHANGES.formatted(id),
                request,
                () -> Response.status(Response.Status.CREATED)
                        .entity(changes.apply(id, request))
                        .build());
    }
}
