package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Leads a bulk edit through its people one by one; not inside a transaction. */
@ApplicationScoped
class BulkPeople {
    private final BulkPreviewer previewer;
    private final BulkActions actions;
    private final PersonRows rows;

    BulkPeople(BulkPreviewer previewer, BulkActions actions, PersonRows rows) {
        this.previewer = previewer;
        this.actions = actions;
        this.rows = rows;
    }

    void plan(UUID id) {
        BulkEdit edit = previewer.read(id);
        if (actions.require(edit.action()) instanceof PersonAction action) {
            rows.plan(edit, action);
        }
    }

    /** What a preview would count now. */
    BulkCounts recount(UUID id) {
        BulkEdit edit = previewer.read(id);
        return actions.require(edit.action()) instanceof PersonAction action
                ? rows.recount(edit, action)
                : edit.counts();
    }

    boolean run(UUID id) {
        BulkEdit edit = previewer.read(id);
        return actions.require(edit.action()) instanceof PersonAction action && rows.run(edit, action);
    }
}
