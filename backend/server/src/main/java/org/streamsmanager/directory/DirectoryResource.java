package org.streamsmanager.directory;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;
import org.streamsmanager.http.Paging;
import org.streamsmanager.shared.Page;

@Path("/api/v1/users")
@Tag(name = "Users")
public class DirectoryResource {
    private final DirectoryService directory;

    DirectoryResource(DirectoryService directory) {
        this.directory = directory;
    }

    @GET
    @PermissionsAllowed("users:read")
    @Operation(
            operationId = "listUsers",
            summary = "Users who match a filter",
            description = "Follow `next` and `previous` for neighbouring pages at the same cost at any depth.")
    public Page<UserRow> list(
            @BeanParam UserFilter filter,
            @RestQuery
                    @DefaultValue(UserOrder.DEFAULT)
                    @Parameter(
                            description =
                                    "createdAt, displayName, activeUntil or changeRequiredSince; a minus before it"
                                            + " turns the order around.")
                    String sort,
            @BeanParam Paging paging) {
        return directory.list(filter, sort, paging.request());
    }

    @GET
    @Path("/totals")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "countUsers", summary = "How many users match a filter, by where they stand")
    public UserTotals totals(@BeanParam UserFilter filter) {
        return directory.totals(filter);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "getUser", summary = "One user with accounts, coverage and access")
    public RestResponse<UserDetail> get(UUID id) {
        UserDetail found = directory.detail(id);
        return Etag.ok(found, found.version());
    }
}
