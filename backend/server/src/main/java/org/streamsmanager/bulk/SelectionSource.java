package org.streamsmanager.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Port: who is meant by a filter, and what people are called. */
public interface SelectionSource {
    /** How many users match; refuses a filter that cannot be read, with a pointer. */
    long count(Map<String, Object> filter);

    /** All users that match, in the order of their ids; refuses a filter it does not understand. */
    List<UUID> select(Map<String, Object> filter);

    Map<UUID, String> names(Collection<UUID> userIds);
}
