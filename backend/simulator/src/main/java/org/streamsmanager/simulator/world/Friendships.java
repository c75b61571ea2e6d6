package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who is whose friend: apart from shares since 2023, one exists without the other. */
public final class Friendships implements Serializable {
    private final Map<Long, Set<Long>> friends = new HashMap<>();

    public void add(long one, long other) {
        of(one).add(other);
        of(other).add(one);
    }

    public boolean remove(long one, long other) {
        of(other).remove(one);
        return of(one).remove(other);
    }

    public boolean exists(long one, long other) {
        return of(one).contains(other);
    }

    public Set<Long> of(long id) {
        return friends.computeIfAbsent(id, any -> new TreeSet<>());
    }

    void removeAll(long id) {
        Set.copyOf(of(id)).forEach(other -> remove(id, other));
    }
}
