package org.streamsmanager.site;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1/contact-messages")
@Tag(name = "Messages")
public class ContactResource {
    private final ContactService contact;

    ContactResource(ContactService contact) {
        this.contact = contact;
    }

    @GET
    @PermissionsAllowed("messages:read")
    @Operation(operationId = "listContactMessages", summary = "Letters to the operator, newest first")
    public Page<ContactMessageResponse> list(
            @RestQuery @DefaultValue("false") boolean unread, @BeanParam Paging paging) {
        return contact.list(unread, paging.request());
    }

    @PUT
    @Path("/{id}/reading")
    @PermissionsAllowed("messages:write")
    @Operation(operationId = "readContactMessage", summary = "A letter was read; its notice closes")
    public void read(UUID id) {
        contact.read(id);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("messages:write")
    @Operation(operationId = "deleteContactMessage", summary = "Delete a letter")
    public void delete(UUID id) {
        contact.delete(id);
    }
}
