package org.streamsmanager.expiry;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1/expiry-runs")
@Tag(name = "Expiry")
public class ExpiryRunResource {
    private final ExpiryService expiry;

    ExpiryRunResource(ExpiryService expiry) {
        this.expiry = expiry;
    }

    @GET
    @PermissionsAllowed("users:read")
    @Operation(operationId = "listExpiryRuns", summary = "Runs that concerned somebody, newest first")
    public Page<ExpiryRunResponse> list(@BeanParam Paging paging) {
        return expiry.list(paging.request());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "getExpiryRun", summary = "One run with what became of its people")
    public RestResponse<ExpiryRunResponse> get(UUID id) {
        ExpiryRunResponse found = expiry.get(id);
        return Etag.ok(found, found.version());
    }

    @GET
    @Path("/{id}/people")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "listExpiryRunPeople", summary = "Who would lose access, why, and what became of it")
    public Page<ExpiryPersonResponse> people(UUID id, @BeanParam Paging paging) {
        return expiry.people(id, paging.request());
    }

    @PUT
    @Path("/{id}/release")
    @ResponseStatus(202)
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "releaseExpiryRun",
            summary = "Let a stopped run take access away",
            description = "From exactly the people of the list; each is looked at again. The version read must be sent"
                    + " as If-Match: the list may have been read anew meanwhile.")
    public ExpiryRunResponse release(UUID id, @RestHeader("If-Match") String ifMatch) {
        return expiry.release(id, Etag.version(ifMatch));
    }

    @PUT
    @Path("/{id}/dismissal")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "dismissExpiryRun",
            summary = "Leave the people of a stopped run alone for some days",
            description = "Time to find the cause: nobody of the list loses access until then.")
    public ExpiryRunResponse dismiss(
            UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull DismissExpiryRunRequest request) {
        return expiry.dismiss(id, request.days(), Etag.version(ifMatch));
    }
}
