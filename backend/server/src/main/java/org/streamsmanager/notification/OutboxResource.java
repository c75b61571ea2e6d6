package org.streamsmanager.notification;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1/outbox-messages")
@Tag(name = "Messages")
public class OutboxResource {
    private final OutboxService outbox;

    OutboxResource(OutboxService outbox) {
        this.outbox = outbox;
    }

    @GET
    @PermissionsAllowed("messages:read")
    @Operation(operationId = "listOutboxMessages", summary = "What people were told, or should be, newest first")
    public Page<OutboxMessageResponse> list(
            @RestQuery Optional<OutboxState> state, @RestQuery Optional<UUID> userId, @BeanParam Paging paging) {
        return outbox.list(state, userId, paging.request());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("messages:read")
    @Operation(operationId = "getOutboxMessage", summary = "A message and its history")
    public OutboxMessageDetailResponse get(UUID id) {
        return outbox.get(id);
    }

    @GET
    @Path("/{id}/link")
    @PermissionsAllowed("logins:write")
    @Operation(
            operationId = "getOutboxMessageLink",
            summary = "The link of a message that did not go out",
            description = "To be given to its recipient by hand; looking is written to the audit log.")
    public OutboxLinkResponse link(UUID id) {
        return outbox.link(id);
    }

    @POST
    @Path("/{id}/deliveries")
    @ResponseStatus(202)
    @PermissionsAllowed("messages:write")
    @Operation(
            operationId = "sendOutboxMessageAgain",
            summary = "Send a message that did not go out",
            description = "A message in the state UNKNOWN may arrive twice by this.")
    public OutboxMessageDetailResponse sendAgain(UUID id) {
        return outbox.sendAgain(id);
    }
}
