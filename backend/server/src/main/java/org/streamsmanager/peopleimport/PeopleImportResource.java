package org.streamsmanager.peopleimport;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
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
import org.streamsmanager.shared.Page;

@Path("/api/v1/people-imports")
@Tag(name = "People imports")
public class PeopleImportResource {
    private static final String PATH = "/api/v1/people-imports";
    private final PeopleImportService imports;
    private final Idempotency idempotency;

    PeopleImportResource(PeopleImportService imports, Idempotency idempotency) {
        this.imports = imports;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("users:read")
    @Operation(operationId = "listPeopleImports", summary = "People imports, newest first")
    public Page<PeopleImportResponse> list(@BeanParam Paging paging) {
        return imports.list(paging.request());
    }

    @POST
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "startPeopleImport",
            summary = "Read the people who share a server",
            description = "Accepted at once; a job reads and makes a preview. Nothing is created before it is applied."
                    + " Send an Idempotency-Key to be able to repeat safely.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PeopleImportResponse.class)))
    public Response start(@RestHeader("Idempotency-Key") String key, @Valid @NotNull StartPeopleImportRequest request) {
        return idempotency.once(
                key, "POST " + PATH, request, () -> accepted(imports.start(request.serverId(), request.permanent())));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "getPeopleImport", summary = "One people import with its counts")
    public PeopleImportResponse get(UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("/{id}/rows")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "listPeopleImportRows", summary = "The people of an import, and what became of them")
    public Page<ImportRowResponse> rows(UUID id, @RestQuery Optional<Verdict> verdict, @BeanParam Paging paging) {
        return imports.rows(id, verdict, paging.request());
    }

    @POST
    @Path("/{id}/application")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "applyPeopleImport",
            summary = "Do what the preview says",
            description =
                    "New people get a user, their account, and the access they have; they are permanent, or get"
                            + " coverage on the default plan from now. Refused as stale when the hash is not that of the preview, or after a day.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PeopleImportResponse.class)))
    public Response apply(UUID id, @Valid @NotNull ApplyPeopleImportRequest request) {
        return accepted(imports.apply(id, request.hash()));
    }

    private static Response accepted(PeopleImportResponse body) {
        return Response.accepted(body)
                .location(URI.create(PATH + "/" + body.id()))
                .build();
    }
}
