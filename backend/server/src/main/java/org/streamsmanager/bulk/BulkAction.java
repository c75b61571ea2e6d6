package org.streamsmanager.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Port: a change that can be made to many users. What is true of a user is a small JSON object, its facts. */
public sealed interface BulkAction permits SetAction, PersonAction {
    /** Stable, in upper case with underscores. */
    String name();

    /** The fields it takes, for forms and for the API's list of actions. */
    List<BulkField> fields();

    /** Refuses what makes no sense together; returns the fields in their normal form. Each field was checked before. */
    Map<String, Object> check(BulkValues given);

    /** What an undo gives back. */
    Reversal reversal();

    /** On which occasion the panel writes to whoever it changes; empty when it tells nobody. */
    default Optional<LetterForecast.Occasion> tells(Map<String, Object> fields, boolean undo) {
        return Optional.empty();
    }

    /** Holds these users until the transaction ends, in the one order of the house. */
    void lock(Collection<UUID> userIds);
}
