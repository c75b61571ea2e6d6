package org.streamsmanager.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/overview")
@Tag(name = "Overview")
public class OverviewResource {
    private final ReportService reports;

    OverviewResource(ReportService reports) {
        this.reports = reports;
    }

    @GET
    @PermissionsAllowed("users:read")
    @Operation(operationId = "getOverview", summary = "The panel at a glance, and what a new one still needs")
    public OverviewResponse overview() {
        return reports.overview();
    }
}
