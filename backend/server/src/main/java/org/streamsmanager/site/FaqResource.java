package org.streamsmanager.site;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;
import org.streamsmanager.http.Items;

@Path("/api/v1/faq-entries")
@Tag(name = "Site")
public class FaqResource {
    private final FaqService faq;

    FaqResource(FaqService faq) {
        this.faq = faq;
    }

    @GET
    @PermissionsAllowed("settings:read")
    @Operation(operationId = "listFaqEntries", summary = "The entries of the FAQ page, in their order")
    public Items<FaqEntryResponse> list() {
        return new Items<>(faq.all());
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("settings:write")
    @Operation(operationId = "createFaqEntry", summary = "Answer a usual question")
    public FaqEntryResponse create(@Valid @NotNull FaqEntryRequest request) {
        return faq.create(request);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("settings:write")
    @Operation(operationId = "changeFaqEntry", summary = "Change an entry")
    public RestResponse<FaqEntryResponse> change(
            UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull FaqEntryRequest request) {
        FaqEntryResponse changed = faq.change(id, request, Etag.version(ifMatch));
        return Etag.ok(changed, changed.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("settings:write")
    @Operation(operationId = "deleteFaqEntry", summary = "Delete an entry")
    public void delete(UUID id) {
        faq.delete(id);
    }
}
