package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Plex Homes: an administrator, members, and people who were asked to join. */
public final class Homes implements Serializable {
    /** A home holds fifteen people, its administrator among them. */
    public static final int SIZE = 15;

    private final Map<Long, Set<Long>> members = new HashMap<>();
    private final Map<Long, Map<Long, Instant>> invited = new HashMap<>();

    public Set<Long> members(long ownerId) {
        return members.getOrDefault(ownerId, Set.of());
    }

    public boolean isMember(long ownerId, long personId) {
        return members(ownerId).contains(personId);
    }

    public Optional<Long> homeOf(long personId) {
        return members.entrySet().stream()
                .filter(home -> home.getValue().contains(personId))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public Map<Long, Instant> invited(long ownerId) {
        return invited.getOrDefault(ownerId, Map.of());
    }

    /** By the administrator of the home that asks. */
    public Map<Long, Instant> invitationsTo(long personId) {
        Map<Long, Instant> found = new LinkedHashMap<>();
        invited.forEach((owner, people) -> {
            if (people.containsKey(personId)) {
                found.put(owner, people.get(personId));
            }
        });
        return found;
    }

    public void add(long ownerId, long personId) {
        checkRoom(ownerId);
        cancelInvite(ownerId, personId);
        members.computeIfAbsent(ownerId, any -> new TreeSet<>()).add(personId);
    }

    public void invite(long ownerId, long personId, Instant now) {
        checkRoom(ownerId);
        invited.computeIfAbsent(ownerId, any -> new LinkedHashMap<>()).put(personId, now);
    }

    public boolean cancelInvite(long ownerId, long personId) {
        Map<Long, Instant> open = invited.get(ownerId);
        return open != null && open.remove(personId) != null;
    }

    public boolean remove(long ownerId, long personId) {
        Set<Long> home = members.get(ownerId);
        return home != null && home.remove(personId);
    }

    void removeEverywhere(long personId) {
        members.remove(personId);
        invited.remove(personId);
        members.values().forEach(home -> home.remove(personId));
        invited.values().forEach(home -> home.remove(personId));
    }

    private void checkRoom(long ownerId) {
        if (members(ownerId).size() + invited(ownerId).size() + 1 >= SIZE) {
            throw Refusal.HOME_FULL.error();
        }
    }
}
