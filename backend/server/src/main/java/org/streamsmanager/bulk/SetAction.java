package org.streamsmanager.bulk;

import java.util.List;
import java.util.Map;

/**
 * An action that changes nothing but rows of the database, some thousand people per statement. Its SQL is constant; it may
 * read {@link #FIELDS}, the fields of the bulk edit as JSON.
 */
public non-sealed interface SetAction extends BulkAction {
    String FIELDS = "cast(:fields as jsonb)";

    @Override
    default Reversal reversal() {
        return Reversal.EVERYTHING;
    }

    /**
     * A query of {@code user_id} and {@code facts} of everybody who exists: all that the action reads or writes, so that an
     * undo can give it back. Without the fields that were not touched.
     */
    String facts();

    /** What shall be true, as an expression of {@code f.facts}; the same facts when nothing is to be done. */
    String wanted();

    /**
     * Statements that make {@code wanted} true of {@code chosen (user_id, wanted)}, also what earlier facts said. They may
     * read {@code :now} and {@code :by}.
     */
    List<String> writes();

    /** How the audit calls it, in one word with dashes. */
    String audited(Map<String, Object> fields, boolean undo);
}
