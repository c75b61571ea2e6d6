package org.streamsmanager.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The hash of the list as it was seen. */
public record ApplyInvitationListRequest(
        @NotBlank @Size(max = 100) String hash) {}
