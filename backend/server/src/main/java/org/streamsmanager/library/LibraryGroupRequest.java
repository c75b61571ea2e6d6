package org.streamsmanager.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The name of a group. */
public record LibraryGroupRequest(@NotBlank @Size(max = 100) String name) {}
