package org.streamsmanager.notification.email;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.http.Etag;
import org.streamsmanager.http.Items;
import org.streamsmanager.settings.Versioned;

@Path("/api/v1/settings/mail")
@Tag(name = "Settings")
public class SmtpSettingsResource {
    private final SmtpSettingsService settings;
    private final SmtpTestService tests;

    SmtpSettingsResource(SmtpSettingsService settings, SmtpTestService tests) {
        this.settings = settings;
        this.tests = tests;
    }

    @GET
    @PermissionsAllowed("settings:read")
    @Operation(operationId = "getMailSettings", summary = "The mail server and the sender")
    public RestResponse<SmtpSettingsResponse> get() {
        return answer(settings.read());
    }

    @PUT
    @PermissionsAllowed("settings:write")
    @Operation(operationId = "changeMailSettings", summary = "Change the mail server or the sender")
    public RestResponse<SmtpSettingsResponse> change(
            @RestHeader("If-Match") String ifMatch, @Valid @NotNull SmtpSettingsRequest wanted) {
        return answer(settings.change(wanted, Etag.version(ifMatch)));
    }

    @GET
    @Path("/presets")
    @PermissionsAllowed("settings:read")
    @Operation(operationId = "listMailPresets", summary = "The mail servers of usual providers")
    public Items<SmtpPreset> presets() {
        return new Items<>(SmtpPreset.all());
    }

    @POST
    @Path("/tests")
    @PermissionsAllowed("settings:write")
    @Operation(
            operationId = "testMailSettings",
            summary = "Try a mail server",
            description = "Connects and signs in with the given settings, saved or not, and sends a mail when a"
                    + " recipient is given. Answers 200 with what the server said.")
    public SmtpTestResponse test(@Valid @NotNull SmtpTestRequest request) {
        return tests.test(request);
    }

    private static RestResponse<SmtpSettingsResponse> answer(Versioned<SmtpSettingsResponse> found) {
        return Etag.ok(found.value(), found.version());
    }
}
