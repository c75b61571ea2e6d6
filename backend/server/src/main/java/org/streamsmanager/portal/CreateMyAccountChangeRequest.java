package org.streamsmanager.portal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The new Plex account: its e-mail address or its user name. */
public record CreateMyAccountChangeRequest(
        @NotBlank @Size(max = 254) String email) {}
