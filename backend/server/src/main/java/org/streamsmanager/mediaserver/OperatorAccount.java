package org.streamsmanager.mediaserver;

import org.streamsmanager.shared.Normal;

/** By what an account of the operator is known; it is never a customer's. */
public record OperatorAccount(String remoteId, String username, String email) {
    /** Any argument may be null. */
    public boolean bears(String otherRemoteId, String otherUsername, String otherEmail) {
        return remoteId.equals(otherRemoteId) || same(username, otherUsername) || same(email, otherEmail);
    }

    private static boolean same(String mine, String other) {
        String norm = Normal.orNull(mine);
        return norm != null && norm.equals(Normal.orNull(other));
    }
}
