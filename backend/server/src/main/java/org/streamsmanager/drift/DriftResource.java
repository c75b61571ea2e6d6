package org.streamsmanager.drift;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1/drift")
@Tag(name = "Drift")
public class DriftResource {
    private final DriftService drift;
    private final DriftSteps steps;

    DriftResource(DriftService drift, DriftSteps steps) {
        this.drift = drift;
        this.steps = steps;
    }

    @GET
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "listDrift", summary = "Where servers say something else than is wanted, newest first")
    public Page<DriftResponse> list(
            @RestQuery UUID serverId,
            @RestQuery DriftKind kind,
            @RestQuery UUID userId,
            @RestQuery Optional<Boolean> ignored,
            @BeanParam Paging paging) {
        return drift.list(new DriftFilter(serverId, kind, userId, ignored.orElse(null), null), paging.request());
    }

    @POST
    @Path("/readings")
    @ResponseStatus(202)
    @PermissionsAllowed("servers:write")
    @Operation(operationId = "readShares", summary = "Read the shares of all servers now, and compare them")
    @APIResponse(responseCode = "202", description = "The servers are read soon.")
    public void read() {
        steps.orderAll();
    }

    @POST
    @Path("/resolutions/previews")
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "previewDriftResolution", summary = "What a decision about differences would do")
    public DriftPreview preview(@Valid @NotNull ChooseDriftRequest request) {
        return drift.preview(request);
    }

    @POST
    @Path("/resolutions")
    @PermissionsAllowed("servers:write")
    @Operation(
            operationId = "resolveDrift",
            summary = "Adopt, re-apply or ignore differences",
            description = "Exactly those of the preview with that hash; each is looked at again, and refused when it is"
                    + " another one by now. Nobody is invited by it.")
    public RestResponse<DriftResolutionResponse> resolve(@Valid @NotNull ChooseDriftRequest request) {
        DriftResolutionResponse started = drift.resolve(request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, started)
                .location(URI.create("/api/v1/drift/resolutions/" + started.id()))
                .build();
    }

    @GET
    @Path("/resolutions/{id}")
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "getDriftResolution", summary = "How far a decision has been carried out")
    public DriftResolutionResponse resolution(UUID id) {
        return drift.resolution(id);
    }

    @GET
    @Path("/resolutions/{id}/rows")
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "listDriftResolutionRows", summary = "What became of each difference")
    public Page<DriftResolutionRowResponse> rows(UUID id, @BeanParam Paging paging) {
        return drift.rows(id, paging.request());
    }
}
