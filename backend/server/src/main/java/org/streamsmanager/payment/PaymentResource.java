package org.streamsmanager.payment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.http.Idempotency;
import org.streamsmanager.http.Paging;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.shared.Page;

@Path("/api/v1/payments")
@Tag(name = "Payments")
public class PaymentResource {
    private static final String PATH = "/api/v1/payments";
    private final PaymentService payments;
    private final PaymentDetails details;
    private final PaymentResponses responses;
    private final PlanService plans;
    private final Idempotency idempotency;

    PaymentResource(
            PaymentService payments,
            PaymentDetails details,
            PaymentResponses responses,
            PlanService plans,
            Idempotency idempotency) {
        this.payments = payments;
        this.details = details;
        this.responses = responses;
        this.plans = plans;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("payments:read")
    @Operation(
            operationId = "listPayments",
            summary = "Payments, newest first",
            description = "`from` is included, `to` is not; `search` looks in the transaction ids.")
    public Page<PaymentResponse> list(
            @RestQuery UUID userId,
            @RestQuery UUID planId,
            @RestQuery PaymentMethod method,
            @RestQuery PaymentState state,
            @RestQuery @Pattern(regexp = "[A-Z]{3}") String currency,
            @RestQuery Instant from,
            @RestQuery Instant to,
            @RestQuery @Size(max = 200) String search,
            @BeanParam Paging paging) {
        PaymentFilter filter = new PaymentFilter(userId, prices(planId), method, state, currency, from, to, search);
        Page<PaymentFacts> page = payments.list(filter, paging.request());
        return page.map(responses.mapping(page.items()));
    }

    @GET
    @Path("/totals")
    @PermissionsAllowed("payments:read")
    @Operation(
            operationId = "sumPayments",
            summary = "How many payments match a filter, and what they amount to by currency",
            description = "Corrected amounts; a cancelled payment counts, and adds nothing.")
    public PaymentTotals totals(
            @RestQuery UUID userId,
            @RestQuery UUID planId,
            @RestQuery PaymentMethod method,
            @RestQuery PaymentState state,
            @RestQuery @Pattern(regexp = "[A-Z]{3}") String currency,
            @RestQuery Instant from,
            @RestQuery Instant to,
            @RestQuery @Size(max = 200) String search) {
        return payments.totals(new PaymentFilter(userId, prices(planId), method, state, currency, from, to, search));
    }

    @POST
    @Path("/previews")
    @PermissionsAllowed("payments:write")
    @Operation(operationId = "previewPayment", summary = "What recording a payment would do to each user")
    public PaymentPreview preview(@Valid @NotNull RecordPaymentRequest request) {
        return payments.preview(request);
    }

    @POST
    @PermissionsAllowed("payments:write")
    @Operation(
            operationId = "recordPayment",
            summary = "Record a payment by hand",
            description = "One transaction for one user or several; each gets their time in the same moment."
                    + " A transaction id with the same sequence number is refused. Send an Idempotency-Key to be able to"
                    + " repeat safely.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordedPayments.class)))
    public Response record(@RestHeader("Idempotency-Key") String key, @Valid @NotNull RecordPaymentRequest request) {
        return idempotency.once(key, "POST " + PATH, request, () -> recorded(request));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("payments:read")
    @Operation(operationId = "getPayment", summary = "One payment with its time, corrections and ledger entries")
    public PaymentDetail get(UUID id) {
        return details.of(id);
    }

    private List<UUID> prices(UUID planId) {
        return planId == null ? null : plans.priceIds(planId);
    }

    private Response recorded(RecordPaymentRequest request) {
        List<PaymentFacts> recorded = payments.record(request);
        return Response.created(URI.create(PATH + "/" + recorded.getFirst().id()))
                .entity(new RecordedPayments(
                        recorded.stream().map(responses.mapping(recorded)).toList()))
                .build();
    }
}
