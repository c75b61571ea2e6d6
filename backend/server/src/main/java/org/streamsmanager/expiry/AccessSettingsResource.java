package org.streamsmanager.expiry;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.settings.Versioned;

@Path("/api/v1/settings/access")
@Tag(name = "Settings")
public class AccessSettingsResource {
    private final SettingService settings;

    AccessSettingsResource(SettingService settings) {
        this.settings = settings;
    }

    @GET
    @PermissionsAllowed("settings:read")
    @Operation(operationId = "getAccessSettings", summary = "What happens when time is over")
    public RestResponse<AccessSettings> get() {
        return answer(settings.read(AccessSettings.GROUP));
    }

    @PUT
    @PermissionsAllowed("settings:write")
    @Operation(
            operationId = "changeAccessSettings",
            summary = "Set what stays after time is over, and how many may lose access unasked")
    public RestResponse<AccessSettings> change(
            @RestHeader("If-Match") String ifMatch, @Valid @NotNull AccessSettings wanted) {
        return answer(settings.change(AccessSettings.GROUP, wanted, Etag.version(ifMatch)));
    }

    private static RestResponse<AccessSettings> answer(Versioned<AccessSettings> found) {
        return Etag.ok(found.value(), found.version());
    }
}
