package org.streamsmanager.library;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Paging;
import org.streamsmanager.mediaserver.SyncReportResponse;
import org.streamsmanager.shared.Page;

@Path("/api/v1/servers/{id}/synchronisations")
@Tag(name = "Servers")
public class SynchronisationResource {
    private final SynchronisationService synchronisations;

    SynchronisationResource(SynchronisationService synchronisations) {
        this.synchronisations = synchronisations;
    }

    @POST
    @ResponseStatus(202)
    @PermissionsAllowed("servers:write")
    @Operation(
            operationId = "synchroniseServer",
            summary = "Read the server's libraries now",
            description = "Answers with the report, which fills as the work goes on; one that runs already is answered"
                    + " again.")
    public RestResponse<SyncReportResponse> order(UUID id) {
        SyncReportResponse report = synchronisations.order(id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, report)
                .location(URI.create("/api/v1/servers/" + id + "/synchronisations/" + report.id()))
                .build();
    }

    @GET
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "listServerSynchronisations", summary = "Synchronisations of a server, newest first")
    public Page<SyncReportResponse> list(UUID id, @BeanParam Paging paging) {
        return synchronisations.list(id, paging.request());
    }

    @GET
    @Path("/{synchronisation}")
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "getServerSynchronisation", summary = "What one synchronisation did")
    public SyncReportResponse get(UUID id, UUID synchronisation) {
        return synchronisations.get(id, synchronisation);
    }
}
