package org.streamsmanager.login;

import java.util.List;
import java.util.UUID;

/** Links in the order asked for; {@code unknown} are ids that are no users (any more). */
public record SignInLinksResponse(List<SignInLinkResponse> items, List<UUID> unknown) {}
