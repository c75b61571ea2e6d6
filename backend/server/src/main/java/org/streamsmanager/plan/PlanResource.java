package org.streamsmanager.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;
import org.streamsmanager.http.Items;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1/plans")
@Tag(name = "Plans")
public class PlanResource {
    private final PlanService plans;
    private final PlanResponses responses;
    private final PlanServing serving;

    PlanResource(PlanService plans, PlanResponses responses, PlanServing serving) {
        this.plans = plans;
        this.responses = responses;
        this.serving = serving;
    }

    @GET
    @PermissionsAllowed("plans:read")
    @Operation(operationId = "listPlans", summary = "Plans in their order")
    public Page<PlanResponse> list(@BeanParam Paging paging) {
        return plans.list(paging.request()).map(responses.mapping());
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("plans:write")
    @Operation(
            operationId = "createPlan",
            summary = "Create a plan",
            description = "The first plan becomes the default. The private group is refused.")
    public PlanResponse create(@Valid @NotNull CreatePlanRequest request) {
        return responses.of(plans.create(request));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("plans:read")
    @Operation(operationId = "getPlan", summary = "One plan")
    public RestResponse<PlanResponse> get(UUID id) {
        return answer(plans.require(id));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("plans:write")
    @Operation(
            operationId = "editPlan",
            summary = "Edit a plan",
            description =
                    "Absent fields stay; the version read must be sent as If-Match. A new price or duration makes a"
                            + " new version and leaves what was sold as it is. Making a plan the default takes the flag from"
                            + " the other one.")
    public RestResponse<PlanResponse> edit(
            UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull EditPlanRequest request) {
        return answer(plans.edit(id, request, Etag.version(ifMatch)));
    }

    @GET
    @Path("/{id}/prices")
    @PermissionsAllowed("plans:read")
    @Operation(
            operationId = "listPlanPrices",
            summary = "Every version of a plan's price, newest first",
            description = "What was sold keeps the version that it was sold with.")
    public Items<PlanPriceResponse> prices(UUID id) {
        return new Items<>(plans.prices(id));
    }

    @GET
    @Path("/{id}/servers")
    @PermissionsAllowed("plans:read")
    @Operation(
            operationId = "listPlanServers",
            summary = "Where a plan can be served: every server with yes, or the reasons")
    public Items<PlanServer> servers(UUID id) {
        return new Items<>(serving.servers(id));
    }

    private RestResponse<PlanResponse> answer(PlanFacts plan) {
        return Etag.ok(responses.of(plan), plan.version());
    }
}
