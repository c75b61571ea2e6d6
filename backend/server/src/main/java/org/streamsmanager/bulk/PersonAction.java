package org.streamsmanager.bulk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An action that is carried out person by person, because rules decide or a media server must follow. What it refuses is
 * told in the words of its refusal. Facts and wishes are small JSON objects with the same keys; keys that begin with an
 * underscore are for comparing, not for reading.
 */
public non-sealed interface PersonAction extends BulkAction {
    /** What is true of a person now; refused when they do not exist. */
    Map<String, Object> facts(UUID userId);

    /** As {@link #facts(UUID)}, for what depends on the fields. */
    default Map<String, Object> facts(UUID userId, Map<String, Object> fields) {
        return facts(userId);
    }

    /** What is true after it was carried out, also of somebody who is gone by that. */
    default Map<String, Object> outcome(UUID userId, Map<String, Object> fields) {
        return facts(userId, fields);
    }

    /** What would be true; the same facts when nothing is to be done. Refused when it cannot be. Changes nothing. */
    Map<String, Object> wanted(UUID userId, Map<String, Object> fields, Map<String, Object> facts);

    /** Says what would be true of one person after the other. */
    interface Planner {
        Map<String, Object> wanted(UUID userId, Map<String, Object> fields, Map<String, Object> facts);
    }

    /** For one walk through all people, each of whom finds what those before them leave. */
    default Planner planner() {
        return this::wanted;
    }

    /** What it takes; asked for in a preview. */
    default Effort effort(UUID userId, Map<String, Object> fields) {
        return Effort.NONE;
    }

    /** What it takes to give {@code before} back. */
    default Effort effortOfUndo(UUID userId, Map<String, Object> fields, Map<String, Object> before) {
        return effort(userId, fields);
    }

    /** How long so many calls to an account take within its budget. */
    default Duration takes(UUID account, long calls) {
        return Duration.ZERO;
    }

    /** Makes it so, in the transaction that holds the lock; the ids of what is on its way to a media server. */
    List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause);

    /** Gives back what {@code before} says, as far as {@link #reversal()} promises. {@code now} is what is true. */
    List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause);

    /** What of {@code after} is true although something of it was refused on its way: then it can be set going again. */
    default Map<String, Object> leftOf(Map<String, Object> after) {
        return after;
    }

    /** Sets going again what was refused on its way; the ids of what is on its way now. */
    default List<UUID> again(UUID userId, List<UUID> underWay, String cause) {
        throw new IllegalStateException(name() + " is carried out as a whole");
    }

    /** What is kept as its result when everything has arrived. */
    default Map<String, Object> arrived(UUID userId, Map<String, Object> after) {
        return after;
    }

    /** What became of something that was on its way. */
    default Arrival arrival(UUID underWay) {
        return Arrival.ARRIVED;
    }
}
