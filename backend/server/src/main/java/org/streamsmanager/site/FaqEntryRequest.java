package org.streamsmanager.site;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Plain text; entries with a lower {@code position} come first. */
public record FaqEntryRequest(
        @NotBlank @Size(max = 300) String question,
        @NotBlank @Size(max = 5000) String answer,
        @Min(0) @Max(10000) int position) {}
