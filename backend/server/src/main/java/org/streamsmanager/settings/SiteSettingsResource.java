package org.streamsmanager.settings;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;

@Path("/api/v1/settings/site")
@Tag(name = "Settings")
public class SiteSettingsResource {
    private final SettingService settings;

    SiteSettingsResource(SettingService settings) {
        this.settings = settings;
    }

    @GET
    @PermissionsAllowed("settings:read")
    @Operation(operationId = "getSiteSettings", summary = "Name, time zone and language of the site")
    public RestResponse<SiteSettings> get() {
        return answer(settings.read(SiteSettings.GROUP));
    }

    @PUT
    @PermissionsAllowed("settings:write")
    @Operation(operationId = "changeSiteSettings", summary = "Change the site's name, time zone or language")
    public RestResponse<SiteSettings> change(@RestHeader("If-Match") String ifMatch, @Valid SiteSettings wanted) {
        return answer(settings.change(SiteSettings.GROUP, wanted, Etag.version(ifMatch)));
    }

    private static RestResponse<SiteSettings> answer(Versioned<SiteSettings> found) {
        return Etag.ok(found.value(), found.version());
    }
}
