package org.streamsmanager.user;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What was known of many accounts of one realm when they were looked up together. */
public record KnownAccounts(List<IdentityFacts> live, Map<String, IdentityFacts> retired) {
    /** The live identities that share any key with this account. */
    public List<IdentityFacts> knownAs(RemoteIdentity account) {
        return live.stream()
                .filter(known -> !Collections.disjoint(known.remote().keys(), account.keys()))
                .toList();
    }

    /** The retired identity that bears a key of this account, if any. */
    public Optional<IdentityFacts> retiredAs(RemoteIdentity account) {
        return account.keys().stream()
                .map(retired::get)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
