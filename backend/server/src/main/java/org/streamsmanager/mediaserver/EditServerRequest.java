package org.streamsmanager.mediaserver;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/** Changes of a server; a field that is absent or null stays as it is; an empty address is none. */
public record EditServerRequest(
        @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Size(max = 200)
        String name,

        Boolean enabled,
        Boolean allowsNew,
        Boolean allowsTrials,
        @Min(0) @Max(100_000) Integer maxUsers,

        @Pattern(
                regexp = "|https?://[A-Za-z0-9.\\-\\[\\]:]{1,200}(:\\d{1,5})?/?",
                message = "must look like http://host:32400")
        String configuredAddress,

        UUID locationId,
        Boolean logStreams,
        Boolean logDownloads,
        Boolean allow4kTranscoding) {
    ServerEdit toEdit() {
        return new ServerEdit(
                Optional.ofNullable(name).map(String::strip),
                Optional.ofNullable(enabled),
                Optional.ofNullable(allowsNew),
                Optional.ofNullable(allowsTrials),
                Optional.ofNullable(maxUsers),
                Optional.ofNullable(configuredAddress).map(EditServerRequest::withoutSlash),
                Optional.ofNullable(locationId),
                Optional.ofNullable(logStreams),
                Optional.ofNullable(logDownloads),
                Optional.ofNullable(allow4kTranscoding));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
