package org.streamsmanager.login;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** For whom links are made; at most 1,000 at a time. {@code mail} also sends each to its user. */
public record SignInLinksRequest(@NotEmpty @Size(max = 1000) List<@NotNull UUID> userIds, boolean mail) {}
