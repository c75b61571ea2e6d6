package org.streamsmanager.plan;

import java.util.Set;
import java.util.UUID;

/** What a server has for a plan. {@code missingGroups} are those of which it has no library though some server has one. */
public record Accommodation(boolean planHasLibraries, Set<UUID> missingGroups, boolean rights) {
    public boolean libraries() {
        return planHasLibraries && missingGroups.isEmpty();
    }
}
