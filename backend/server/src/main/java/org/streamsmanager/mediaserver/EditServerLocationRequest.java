package org.streamsmanager.mediaserver;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Changes of a place; a field that is absent or null stays as it is. */
public record EditServerLocationRequest(
        @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Size(max = 100)
        String name,

        @Min(0) @Max(1000) Integer position) {}
