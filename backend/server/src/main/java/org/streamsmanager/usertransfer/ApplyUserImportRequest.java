package org.streamsmanager.usertransfer;

import jakarta.validation.constraints.NotBlank;

/** The hash of the preview that was looked at. */
public record ApplyUserImportRequest(@NotBlank String hash) {}
