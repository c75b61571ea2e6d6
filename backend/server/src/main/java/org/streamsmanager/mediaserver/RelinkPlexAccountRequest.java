package org.streamsmanager.mediaserver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A new token of the same account. */
public record RelinkPlexAccountRequest(
        @NotBlank @Size(max = 4096) @Pattern(regexp = "\\s*[\\x21-\\x7e]*\\s*", message = "must be one word")
        String token) {
    @Override
    public String toString() {
        return "RelinkPlexAccountRequest";
    }
}
