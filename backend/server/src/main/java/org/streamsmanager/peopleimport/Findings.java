package org.streamsmanager.peopleimport;

import java.util.List;
import java.util.Optional;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.RemoteIdentity;

/** What is known here of the account of a person, and what follows. A retired key weighs more than anything else. */
record Findings(RemoteIdentity account, boolean staff, Optional<IdentityFacts> retired, List<IdentityFacts> known) {
    Assessment judge() {
        if (staff) {
            return new Assessment(Verdict.STAFF, null, null, "an account of the operators");
        }
        if (retired.isPresent()) {
            IdentityFacts identity = retired.get();
            return new Assessment(Verdict.RETIRED, identity.userId(), identity.id(), "this account was retired");
        }
        return switch (known.size()) {
            case 0 -> Assessment.NEW;
            case 1 -> knownAs(known.getFirst());
            default -> Assessment.ambiguous("several users share an address or a name with this account");
        };
    }

    private Assessment knownAs(IdentityFacts identity) {
        boolean another = account.remoteId() != null
                && identity.remoteId() != null
                && !identity.remoteId().equals(account.remoteId());
        return another
                ? Assessment.ambiguous("a user has the same address or name, but another account")
                : new Assessment(Verdict.KNOWN, identity.userId(), identity.id(), null);
    }
}
