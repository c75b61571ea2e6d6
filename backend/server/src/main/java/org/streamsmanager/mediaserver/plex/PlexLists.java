package org.streamsmanager.mediaserver.plex;

import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of an account as they were read last. They tell of all its servers, so that whoever looks at one after the
 * other needs them once; whoever looks at the same server again wants to know anew.
 */
final class PlexLists {
    private SoftReference<Taken> last = new SoftReference<>(null);
    private SoftReference<Map<String, String>> addresses = new SoftReference<>(null);
    private final Set<String> told = new HashSet<>();

    record Taken(
            Instant at,
            List<PlexModel.Share> shares,
            Map<String, PlexModel.Person> friends,
            Map<String, PlexModel.Person> home) {}

    /** Empty when they are older, or were used for this server already. */
    synchronized Optional<Taken> of(String machineId, Instant notBefore) {
        return Optional.ofNullable(last.get())
                .filter(taken -> taken.at().isAfter(notBefore))
                .filter(taken -> told.add(machineId));
    }

    synchronized void keep(Taken taken, String machineId) {
        last = new SoftReference<>(taken);
        addresses.clear();
        told.clear();
        told.add(machineId);
    }

    /** What only the old interface knows; it belongs to the lists that are kept. */
    synchronized Optional<Map<String, String>> addresses() {
        return Optional.ofNullable(addresses.get());
    }

    synchronized void keepAddresses(Map<String, String> known) {
        addresses = new SoftReference<>(known);
    }
}
