package org.streamsmanager.mediaserver;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/servers/{id}/writing")
@Tag(name = "Servers")
public class ServerWritingResource {
    private final WritingService writing;

    ServerWritingResource(WritingService writing) {
        this.writing = writing;
    }

    @GET
    @PermissionsAllowed("servers:read")
    @Operation(operationId = "getServerWriting", summary = "What the panel writes to a server, and what it only reads")
    public WritingFacts get(UUID id) {
        return writing.get(id);
    }

    @PUT
    @PermissionsAllowed("servers:write")
    @Operation(
            operationId = "setServerWriting",
            summary = "Let the panel write to a server, or only read",
            description = "What was planned for a server that is only read waits, and is carried out when it may be.")
    public WritingFacts set(UUID id, @Valid @NotNull WritingFacts wanted) {
        return writing.set(id, wanted);
    }
}
