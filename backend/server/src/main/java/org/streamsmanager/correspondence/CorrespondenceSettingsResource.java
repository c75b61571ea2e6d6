package org.streamsmanager.correspondence;

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

@Path("/api/v1/settings/correspondence")
@Tag(name = "Settings")
public class CorrespondenceSettingsResource {
    private final SettingService settings;

    CorrespondenceSettingsResource(SettingService settings) {
        this.settings = settings;
    }

    @GET
    @PermissionsAllowed("settings:read")
    @Operation(operationId = "getCorrespondenceSettings", summary = "What people are told by mail")
    public RestResponse<CorrespondenceSettings> get() {
        return answer(settings.read(CorrespondenceSettings.GROUP));
    }

    @PUT
    @PermissionsAllowed("settings:write")
    @Operation(operationId = "changeCorrespondenceSettings", summary = "Change what people are told by mail")
    public RestResponse<CorrespondenceSettings> change(
            @RestHeader("If-Match") String ifMatch, @Valid @NotNull CorrespondenceSettings wanted) {
        return answer(settings.change(CorrespondenceSettings.GROUP, wanted, Etag.version(ifMatch)));
    }

    private static RestResponse<CorrespondenceSettings> answer(Versioned<CorrespondenceSettings> found) {
        return Etag.ok(found.value(), found.version());
    }
}
