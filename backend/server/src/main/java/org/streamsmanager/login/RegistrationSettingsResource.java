package org.streamsmanager.login;

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

@Path("/api/v1/settings/registration")
@Tag(name = "Settings")
public class RegistrationSettingsResource {
    private final SettingService settings;

    RegistrationSettingsResource(SettingService settings) {
        this.settings = settings;
    }

    @GET
    @PermissionsAllowed("settings:read")
    @Operation(operationId = "getRegistrationSettings", summary = "Who may register, and how people sign in")
    public RestResponse<RegistrationSettings> get() {
        return answer(settings.read(RegistrationSettings.GROUP));
    }

    @PUT
    @PermissionsAllowed("settings:write")
    @Operation(operationId = "changeRegistrationSettings", summary = "Change who may register, and how people sign in")
    public RestResponse<RegistrationSettings> change(
            @RestHeader("If-Match") String ifMatch, @Valid @NotNull RegistrationSettings wanted) {
        return answer(settings.change(RegistrationSettings.GROUP, wanted, Etag.version(ifMatch)));
    }

    private static RestResponse<RegistrationSettings> answer(Versioned<RegistrationSettings> found) {
        return Etag.ok(found.value(), found.version());
    }
}
