package org.streamsmanager.accountchange;

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

@Path("/api/v1/settings/account-change")
@Tag(name = "Settings")
public class AccountChangeSettingsResource {
    private final SettingService settings;

    AccountChangeSettingsResource(SettingService settings) {
        this.settings = settings;
    }

    @GET
    @PermissionsAllowed("settings:read")
    @Operation(operationId = "getAccountChangeSettings", summary = "Whether customers may change their account")
    public RestResponse<AccountChangeSettings> get() {
        return answer(settings.read(AccountChangeSettings.GROUP));
    }

    @PUT
    @PermissionsAllowed("settings:write")
    @Operation(operationId = "changeAccountChangeSettings", summary = "Let customers change their account, or not")
    public RestResponse<AccountChangeSettings> change(
            @RestHeader("If-Match") String ifMatch, @Valid @NotNull AccountChangeSettings wanted) {
        return answer(settings.change(AccountChangeSettings.GROUP, wanted, Etag.version(ifMatch)));
    }

    private static RestResponse<AccountChangeSettings> answer(Versioned<AccountChangeSettings> found) {
        return Etag.ok(found.value(), found.version());
    }
}
