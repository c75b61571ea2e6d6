package org.streamsmanager.notice;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1/notices")
@Tag(name = "Notices")
public class NoticeResource {
    private final NoticeService notices;

    NoticeResource(NoticeService notices) {
        this.notices = notices;
    }

    @GET
    @PermissionsAllowed("notices:read")
    @Operation(operationId = "listNotices", summary = "What the operator should know, newest first")
    public Page<NoticeResponse> list(@RestQuery @DefaultValue("true") boolean open, @BeanParam Paging paging) {
        return notices.list(open, paging.request());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("notices:write")
    @Operation(operationId = "closeNotice", summary = "Close a notice that was seen")
    public void close(UUID id) {
        notices.close(id);
    }
}
