package org.streamsmanager.mediaserver;

import java.util.Set;

/** Who an account is at its platform, and what it has paid for. */
public record AccountProfile(
        String remoteId, String uuid, String username, String email, boolean pass, Set<String> features) {
    public AccountProfile {
        features = Set.copyOf(features);
    }
}
