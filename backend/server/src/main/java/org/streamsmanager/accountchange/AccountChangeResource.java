package org.streamsmanager.accountchange;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.http.Idempotency;
import org.streamsmanager.http.Items;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1/account-change-requests")
@Tag(name = "Account changes")
public class AccountChangeResource {
    private static final String PATH = "/api/v1/account-change-requests";
    private final AccountChangeService changes;
    private final AccountChangeDecisions decisions;
    private final AccountChangeApprovals approvals;
    private final Idempotency idempotency;

    AccountChangeResource(
            AccountChangeService changes,
            AccountChangeDecisions decisions,
            AccountChangeApprovals approvals,
            Idempotency idempotency) {
        this.changes = changes;
        this.decisions = decisions;
        this.approvals = approvals;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("account-changes:read")
    @Operation(operationId = "listAccountChangeRequests", summary = "Changes of account, newest first")
    public Page<AccountChangeResponse> list(
            @RestQuery @Parameter(description = "Any of these; may be repeated.") List<AccountChangeState> state,
            @RestQuery AccountChangeOrigin origin,
            @RestQuery AccountProof proof,
            @RestQuery UUID userId,
            @RestQuery @Parameter(description = "Part of the person's name or of the new address.") String search,
            @BeanParam Paging paging) {
        AccountChangeFilter filter = new AccountChangeFilter(state, origin, proof, userId, search);
        return changes.list(filter, paging.request()).map(AccountChangeResponse::from);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("account-changes:read")
    @Operation(operationId = "getAccountChangeRequest", summary = "One change of account")
    public AccountChangeResponse get(UUID id) {
        return AccountChangeResponse.from(changes.get(id));
    }

    @POST
    @PermissionsAllowed("account-changes:write")
    @Operation(
            operationId = "createAccountChangeRequest",
            summary = "Give a user another account",
            description = "Accepted at once; the address is checked at plex.tv by a job. Follow `Location`."
                    + " Send an Idempotency-Key to be able to repeat safely.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccountChangeResponse.class)))
    public Response create(
            @RestHeader("Idempotency-Key") String key, @Valid @NotNull CreateAccountChangeRequest request) {
        return idempotency.once(key, "POST " + PATH, request, () -> accepted(request));
    }

    @POST
    @Path("/{id}/retries")
    @ResponseStatus(202)
    @PermissionsAllowed("account-changes:write")
    @Operation(operationId = "retryAccountChangeRequest", summary = "Go on with a request that failed")
    public AccountChangeResponse retry(UUID id) {
        return AccountChangeResponse.from(decisions.retry(id));
    }

    @POST
    @Path("/{id}/approval")
    @PermissionsAllowed("account-changes:write")
    @Operation(operationId = "approveAccountChangeRequest", summary = "Agree to a request that waits for approval")
    public AccountChangeResponse approve(UUID id) {
        return AccountChangeResponse.from(decisions.approve(id));
    }

    @POST
    @Path("/{id}/refusal")
    @PermissionsAllowed("account-changes:write")
    @Operation(
            operationId = "refuseAccountChangeRequest",
            summary = "Refuse a request that has not ended",
            description = "The customer reads the reason, and may give another account.")
    public AccountChangeResponse refuse(UUID id, @Valid @NotNull RefuseAccountChangeRequest request) {
        return AccountChangeResponse.from(decisions.refuse(id, request.reason()));
    }

    @POST
    @Path("/approvals")
    @PermissionsAllowed("account-changes:write")
    @Operation(
            operationId = "approveAccountChangeRequests",
            summary = "Agree to many requests",
            description = "Each by itself; the answer says what became of every one.")
    public Items<ApprovalResponse> approveAll(@Valid @NotNull ApproveAccountChangesRequest request) {
        return new Items<>(approvals.approve(request.ids()));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("account-changes:write")
    @Operation(operationId = "withdrawAccountChangeRequest", summary = "Withdraw a request; nothing is lost")
    public void withdraw(UUID id) {
        changes.withdraw(id);
    }

    private Response accepted(CreateAccountChangeRequest request) {
        AccountChangeFacts facts = changes.request(request.userId(), request.email());
        return Response.accepted(AccountChangeResponse.from(facts))
                .location(URI.create(PATH + "/" + facts.id()))
                .build();
    }
}
