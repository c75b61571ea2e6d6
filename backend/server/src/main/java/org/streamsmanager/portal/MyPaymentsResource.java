package org.streamsmanager.portal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.streamsmanager.http.Items;
import org.streamsmanager.security.Caller;
import org.streamsmanager.shared.Refusal;

@Path("/api/v1/me")
@Tag(name = "My account")
public class MyPaymentsResource {
    private final MyPaymentsService payments;
    private final Caller caller;

    MyPaymentsResource(MyPaymentsService payments, Caller caller) {
        this.payments = payments;
        this.caller = caller;
    }

    @GET
    @Path("/payments")
    @PermissionsAllowed("me:read")
    @Operation(operationId = "listMyPayments", summary = "What I have paid, newest first")
    public Items<MyPaymentResponse> payments() {
        return Optional.ofNullable(caller.requireSession().userId())
                .map(payments::of)
                .map(Items::new)
                .orElseThrow(() -> Refusal.of(PortalProblem.NO_USER_OF_THIS_LOGIN));
    }
}
