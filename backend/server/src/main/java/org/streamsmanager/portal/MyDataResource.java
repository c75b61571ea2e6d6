package org.streamsmanager.portal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.security.Caller;

@Path("/api/v1/me")
@Tag(name = "My account")
public class MyDataResource {
    private final MyDataService data;
    private final Caller caller;

    MyDataResource(MyDataService data, Caller caller) {
        this.data = data;
        this.caller = caller;
    }

    @GET
    @Path("/data")
    @PermissionsAllowed("me:read")
    @Operation(operationId = "downloadMyData", summary = "Everything about me that this panel keeps, to take away")
    public RestResponse<MyDataResponse> data() {
        return RestResponse.ResponseBuilder.ok(data.of(caller.requireSession()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
