package org.streamsmanager.peopleimport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The hash of the preview that was seen. */
public record ApplyPeopleImportRequest(
        @NotBlank @Size(max = 100) String hash) {}
