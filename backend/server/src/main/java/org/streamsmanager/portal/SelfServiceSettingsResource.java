package org.streamsmanager.portal;

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

@Path("/api/v1/settings/self-service")
@Tag(name = "Settings")
public class SelfServiceSettingsResource {
    private final SettingService settings;

    SelfServiceSettingsResource(SettingService settings) {
        this.settings = settings;
    }

    @GET
    @PermissionsAllowed("settings:read")
    @Operation(operationId = "getSelfServiceSettings", summary = "What customers may do without the operator")
    public RestResponse<SelfServiceSettings> get() {
        return answer(settings.read(SelfServiceSettings.GROUP));
    }

    @PUT
    @PermissionsAllowed("settings:write")
    @Operation(operationId = "changeSelfServiceSettings", summary = "Change what customers may do without the operator")
    public RestResponse<SelfServiceSettings> change(
            @RestHeader("If-Match") String ifMatch, @Valid @NotNull SelfServiceSettings wanted) {
        return answer(settings.change(SelfServiceSettings.GROUP, wanted, Etag.version(ifMatch)));
    }

    private static RestResponse<SelfServiceSettings> answer(Versioned<SelfServiceSettings> found) {
        return Etag.ok(found.value(), found.version());
    }
}
