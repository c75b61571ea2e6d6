package org.streamsmanager.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** A person's own site always belongs to it and need not be named. */
public record RoleRequest(
        @NotBlank @Size(max = 60) String name, @NotNull Set<@NotNull String> permissions) {}
