package org.streamsmanager.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The token behind the {@code #} of a sign-in link. */
public record RedeemLinkRequest(@NotBlank @Size(max = 200) String token) {}
