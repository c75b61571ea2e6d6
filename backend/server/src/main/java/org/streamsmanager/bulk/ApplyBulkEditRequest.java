package org.streamsmanager.bulk;

import jakarta.validation.constraints.NotBlank;

/** The hash of the preview that was looked at. */
public record ApplyBulkEditRequest(@NotBlank String hash) {}
