package org.streamsmanager.mediaserver;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Port: the operator's side of a platform, opened with one account's credentials. Never used inside a transaction. */
public interface MediaAccount {
    Answer<AccountProfile> profile();

    /** Uses the token, so that it does not lapse. */
    Answer<Boolean> keepAlive();

    /** The servers that the account owns. */
    Reading<AvailableServer> servers();

    Reading<RemoteLibrary> libraries(String machineId);

    /**
     * Accepted and open, of one server. A list without some that are {@code expected} is complete only when a second source
     * misses them, too.
     */
    Reading<RemoteShare> shares(String machineId, Set<String> expected);

    /** When nothing is known that should be there. */
    default Reading<RemoteShare> shares(String machineId) {
        return shares(machineId, Set.of());
    }

    /**
     * Accepted and open, with every address that the platform knows; costs some more calls, but none per person, and none
     * when the lists were read for another server within {@code age}.
     */
    Reading<RemoteShare> people(String machineId, Duration age);

    /** As they are now. */
    default Reading<RemoteShare> people(String machineId) {
        return people(machineId, Duration.ZERO);
    }

    Outcome invite(String machineId, Invitation invitation);

    /** Sets libraries and rights of an accepted share; everything else that was set for the person stays as it was read. */
    Outcome change(String machineId, ShareChange change);

    Outcome end(String machineId, String remoteShareId);

    Lookup lookUp(String address);

    /** What the last of these calls failed with, whatever it answered. */
    Optional<Failure> failure();

    /** What the platform has taken away, so that it was done in the old way. */
    Set<String> gone();

    /** How many requests this object has sent. */
    int calls();
}
