package org.streamsmanager.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/audit-entries")
@Tag(name = "Audit")
public class AuditResource {
    private final AuditQuery query;

    AuditResource(AuditQuery query) {
        this.query = query;
    }

    @GET
    @PermissionsAllowed("audit:read")
    @Operation(
            operationId = "listAuditEntries",
            summary = "The audit, newest first",
            description = "Every change with its actor, cause and values. Follow `next` for older entries.")
    public AuditFeed list(
            @RestQuery String objectKind,
            @RestQuery UUID objectId,
            @RestQuery Optional<String> cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int pageSize) {
        return query.read(objectKind, objectId, cursor, pageSize);
    }
}
