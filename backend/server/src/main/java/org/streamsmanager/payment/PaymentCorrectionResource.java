package org.streamsmanager.payment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/payments")
@Tag(name = "Payments")
public class PaymentCorrectionResource {
    private final PaymentCorrectionService corrections;
    private final PaymentResponses responses;

    PaymentCorrectionResource(PaymentCorrectionService corrections, PaymentResponses responses) {
        this.corrections = corrections;
        this.responses = responses;
    }

    @POST
    @Path("/{id}/cancellations/previews")
    @PermissionsAllowed("payments:write")
    @Operation(operationId = "previewPaymentCancellation", summary = "What cancelling a payment would take")
    public CoverageChangePreview previewCancellation(UUID id) {
        return corrections.previewCancellation(id);
    }

    @POST
    @Path("/{id}/cancellations")
    @PermissionsAllowed("payments:write")
    @Operation(
            operationId = "cancelPayment",
            summary = "Cancel a payment as the preview said",
            description = "The rest of its time is taken, and the ledger entries are reversed; what was, stays.")
    public PaymentResponse cancel(UUID id, @Valid @NotNull CancelPaymentRequest request) {
        return responses.of(corrections.cancel(id, request));
    }

    @POST
    @Path("/{id}/corrections/previews")
    @PermissionsAllowed("payments:write")
    @Operation(operationId = "previewPaymentCorrection", summary = "What correcting the amount of a payment would do")
    public CorrectionPreview previewCorrection(UUID id, @Valid @NotNull CorrectPaymentRequest request) {
        return corrections.previewCorrection(id, request);
    }

    @POST
    @Path("/{id}/corrections")
    @PermissionsAllowed("payments:write")
    @Operation(
            operationId = "correctPayment",
            summary = "Correct the amount of a payment as the preview said",
            description = "It was typed wrongly, or a part of the money went back. Its time stays.")
    public PaymentResponse correct(UUID id, @Valid @NotNull CorrectPaymentRequest request) {
        return responses.of(corrections.correct(id, request));
    }
}
