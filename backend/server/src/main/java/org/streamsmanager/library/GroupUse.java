package org.streamsmanager.library;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Port: which plans contain groups. Implemented by the module of the plans. */
public interface GroupUse {
    /** Plans by group; a group without any may be absent. */
    Map<UUID, Integer> plansByGroup(Collection<UUID> groupIds);
}
