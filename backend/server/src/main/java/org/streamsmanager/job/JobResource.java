package org.streamsmanager.job;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.http.Items;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1")
@Tag(name = "Jobs")
public class JobResource {
    private final JobService jobs;

    JobResource(JobService jobs) {
        this.jobs = jobs;
    }

    @GET
    @Path("/jobs")
    @PermissionsAllowed("jobs:read")
    @Operation(operationId = "listJobs", summary = "Recurring jobs with their last and next run")
    public Items<JobResponse> list() {
        return new Items<>(jobs.list());
    }

    @GET
    @Path("/job-runs")
    @PermissionsAllowed("jobs:read")
    @Operation(operationId = "listJobRuns", summary = "What jobs did, newest first")
    public Page<JobRunResponse> runs(@RestQuery Optional<String> job, @BeanParam Paging paging) {
        return jobs.runs(job, paging.request());
    }

    @POST
    @Path("/jobs/{name}/runs")
    @ResponseStatus(202)
    @PermissionsAllowed("jobs:write")
    @Operation(operationId = "runJob", summary = "Run a recurring job now")
    @APIResponse(responseCode = "202", description = "It runs as soon as a worker is free.")
    public void runNow(String name) {
        jobs.runNow(name);
    }

    @PUT
    @Path("/jobs/{name}/pause")
    @PermissionsAllowed("jobs:write")
    @Operation(operationId = "pauseJob", summary = "Hold a recurring job back")
    public void pause(String name) {
        jobs.pause(name);
    }

    @DELETE
    @Path("/jobs/{name}/pause")
    @PermissionsAllowed("jobs:write")
    @Operation(operationId = "resumeJob", summary = "Let a recurring job run again")
    public void resume(String name) {
        jobs.resume(name);
    }
}
