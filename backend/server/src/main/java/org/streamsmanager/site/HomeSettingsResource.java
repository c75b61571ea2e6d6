package org.streamsmanager.site;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

@Path("/api/v1/settings/home")
@Tag(name = "Settings")
public class HomeSettingsResource {
    private final SettingService settings;
    private final LogoService logos;

    HomeSettingsResource(SettingService settings, LogoService logos) {
        this.settings = settings;
        this.logos = logos;
    }

    @GET
    @PermissionsAllowed("settings:read")
    @Operation(operationId = "getHomeSettings", summary = "What strangers see")
    public RestResponse<HomeSettings> get() {
        return answer(settings.read(HomeSettings.GROUP));
    }

    @PUT
    @PermissionsAllowed("settings:write")
    @Operation(operationId = "changeHomeSettings", summary = "Change what strangers see")
    public RestResponse<HomeSettings> change(
            @RestHeader("If-Match") String ifMatch, @Valid @NotNull HomeSettings wanted) {
        return answer(settings.change(HomeSettings.GROUP, wanted, Etag.version(ifMatch)));
    }

    @PUT
    @Path("/logo")
    @Consumes({"image/png", "image/jpeg", "image/webp"})
    @PermissionsAllowed("settings:write")
    @Operation(operationId = "setLogo", summary = "Set the logo: a PNG, JPEG or WebP picture of at most 256 kB")
    public void logo(@NotNull byte[] picture) {
        logos.set(picture);
    }

    @DELETE
    @Path("/logo")
    @PermissionsAllowed("settings:write")
    @Operation(operationId = "removeLogo", summary = "Show the logo of the product again")
    public void removeLogo() {
        logos.remove();
    }

    private static RestResponse<HomeSettings> answer(Versioned<HomeSettings> found) {
        return Etag.ok(found.value(), found.version());
    }
}
