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
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.MergePreview;

@Path("/api/v1/account-change-requests")
@Tag(name = "Account changes")
public class AccountChangeResource {
    private static final String PATH = "/api/v1/account-change-requests";
    private final AccountChangeService changes;
    private final AccountChangeDecisions decisions;
    private final AccountChangeApprovals approvals;
    private final AccountChangeMerges merges;
    private final Idempotency idempotency;

    AccountChangeResource(
            AccountChangeService changes,
            AccountChangeDecisions decisions,
            AccountChangeApprovals approvals,
            AccountChangeMerges merges,
            Idempotency idempotency) {
        this.changes = changes;
        this.decisions = decisions;
        this.approvals = approvals;
        this.merges = merges;
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
            description =
                    "Accepted at once; the address is checked at plex.tv by a job. Send an Idempotency-Key to be able"
                            + " to repeat safely. Follow `Location`: `state` goes from REQUESTED over CHECKED, APPLYING and INVITED"
                            + " (the person has to accept at Plex) to COMPLETED; REFUSED has its `refusal.code`, and another"
                            + " request may be made; FAILED waits for an operator. Nobody has to approve what a key asks for.")
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
            description = "Each by itself; the answer says what became of every one. Either `ids`, or `filter` with the"
                    + " `hash` of its preview: refused as `preview-stale` when others wait by now.")
    public Items<ApprovalResponse> approveAll(@Valid @NotNull ApproveAccountChangesRequest request) {
        if (request.ids() != null) {
            return new Items<>(approvals.approve(request.ids()));
        }
        if (request.filter() == null || request.hash() == null) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, "/ids", "name the requests, or a filter with its hash");
        }
        return new Items<>(approvals.approve(request.filter(), request.hash()));
    }

    @POST
    @Path("/approvals/previews")
    @PermissionsAllowed("account-changes:write")
    @Operation(
            operationId = "previewAccountChangeApprovals",
            summary = "Who would be approved: all who wait and match, over all pages",
            description = "Nothing is changed. Send the filter with the hash to `approvals` to do exactly this.")
    public ApprovalPreviewResponse previewApprovals(@Valid @NotNull WaitingFilter filter) {
        return approvals.preview(filter);
    }

    @POST
    @Path("/{id}/merges/previews")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "previewMergeForAccountChange",
            summary = "What merging the user whose account was given would do",
            description =
                    "Nothing is changed. The account is freed, so that the request can go on with it; the hash comes"
                            + " with the answers to all questions.")
    public MergePreview previewMerge(UUID id, @Valid @NotNull MergeForChangeRequest request) {
        return merges.preview(id, request.answers());
    }

    @POST
    @Path("/{id}/merges")
    @ResponseStatus(202)
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "mergeForAccountChange",
            summary = "Merge the user whose account was given, and go on with the request",
            description =
                    "Refused as `preview-stale` when something moved since the preview. The merge cannot be undone.")
    public AccountChangeResponse merge(UUID id, @Valid @NotNull MergeForChangeRequest request) {
        return AccountChangeResponse.from(merges.merge(id, request.answers(), request.hash()));
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
