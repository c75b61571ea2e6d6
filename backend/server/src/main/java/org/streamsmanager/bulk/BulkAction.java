package org.streamsmanager.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Port: a change that can be made to many users. Facts and wishes are small JSON objects with the same keys. */
public interface BulkAction {
    /** Stable, in upper case with underscores. */
    String name();

    /** The fields it takes, for forms and for the API's list of actions. */
    List<BulkField> fields();

    /** Refuses unknown or unacceptable fields with a pointer below {@code /fields}; returns them in their normal form. */
    Map<String, Object> check(Map<String, Object> fields);

    /** What is true now, of those users that exist; only what this action reads and writes. */
    Map<UUID, Map<String, Object>> facts(Collection<UUID> userIds);

    /** What shall be true of a user whose facts are these; the same facts when nothing is to be done. */
    Map<String, Object> wanted(Map<String, Object> fields, Map<String, Object> facts);

    /** Holds these users until the transaction ends, in this order. */
    void lock(List<UUID> userIds);

    /** Makes it true. Called in the transaction that holds the lock. */
    void apply(UUID userId, Map<String, Object> wanted);
}
