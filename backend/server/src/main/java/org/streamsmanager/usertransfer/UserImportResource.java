package org.streamsmanager.usertransfer;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path(UserImportResource.COLLECTION)
@Tag(name = "User imports")
public class UserImportResource {
    static final String COLLECTION = "/api/v1/user-imports";
    private final UserImportService imports;

    UserImportResource(UserImportService imports) {
        this.imports = imports;
    }

    @GET
    @PermissionsAllowed("users:read")
    @Operation(operationId = "listUserImports", summary = "Files of users that were read in, newest first")
    public Page<UserImportResponse> list(@BeanParam Paging paging) {
        return imports.list(paging.request());
    }

    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "startUserImport",
            summary = "Read in a file that a panel exported",
            description = "CSV or JSON, as `exportUsers` writes it. Nothing is created before it is applied: follow"
                    + " `Location` until the state is PREVIEWED, and look at the rows.")
    @RequestBody(
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UserExportResource.UserFile.class))
            })
    public RestResponse<UserImportResponse> start(@RestHeader("Content-Type") String type, InputStream file) {
        return accepted(imports.start(file, type != null && type.startsWith("text/csv")));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "getUserImport", summary = "One file with its counts")
    public UserImportResponse get(UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("/{id}/rows")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "listUserImportRows", summary = "The lines of a file, and what became of them")
    public Page<UserImportRowResponse> rows(
            UUID id, @RestQuery Optional<LineVerdict> verdict, @BeanParam Paging paging) {
        return imports.rows(id, verdict, paging.request());
    }

    @POST
    @Path("/{id}/application")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "applyUserImport",
            summary = "Do what the preview says",
            description = "New people get a user with their accounts, retired ones too, and their coverage on plans of"
                    + " the same name. Nobody who is known is touched, and nobody is invited.")
    public RestResponse<UserImportResponse> apply(UUID id, @Valid @NotNull ApplyUserImportRequest request) {
        return accepted(imports.apply(id, request.hash()));
    }

    private static RestResponse<UserImportResponse> accepted(UserImportResponse body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, body)
                .location(URI.create(COLLECTION + "/" + body.id()))
                .build();
    }
}
