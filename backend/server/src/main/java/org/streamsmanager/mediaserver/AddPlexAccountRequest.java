package org.streamsmanager.mediaserver;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A token of the owner; {@code proxy} may be absent. */
public record AddPlexAccountRequest(
        @NotBlank @Size(max = 4096) @Pattern(regexp = "\\s*[\\x21-\\x7e]*\\s*", message = "must be one word")
        String token,

        @Valid ProxyRequest proxy) {
    @Override
    public String toString() {
        return "AddPlexAccountRequest";
    }
}
