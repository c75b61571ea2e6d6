package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.shared.Actor;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Refusal;

/** Applies a plan, some people per transaction. */
@ApplicationScoped
class BulkRunner {
    private static final int CHUNK = 100;
    private final BulkEditRepository edits;
    private final BulkEditRowRepository rows;
    private final BulkActions actions;
    private final CurrentActor actor;
    private final Clock clock;

    BulkRunner(
            BulkEditRepository edits,
            BulkEditRowRepository rows,
            BulkActions actions,
            CurrentActor actor,
            Clock clock) {
        this.edits = edits;
        this.rows = rows;
        this.actions = actions;
        this.actor = actor;
        this.clock = clock;
    }

    /** True while there may be more to do. */
    @Transactional
    boolean runChunk(UUID id) {
        BulkEdit edit = edits.require(id);
        if (edit.state() != BulkState.APPLYING) {
            return false;
        }
        actor.actAs(new Actor(Actor.Kind.JOB, id.toString(), "bulk edit by " + edit.createdBy()));
        List<BulkEditRow> chunk = rows.next(id, CHUNK);
        if (!chunk.isEmpty()) {
            apply(actions.require(edit.action()), edit, chunk);
            return true;
        }
        return !finish(id);
    }

    private boolean finish(UUID id) {
        BulkEdit edit = edits.locked(id);
        if (edit.state() == BulkState.APPLYING && !rows.anyWaiting(id)) {
            edit.done(clock.instant());
        }
        return true;
    }

    private void apply(BulkAction action, BulkEdit edit, List<BulkEditRow> chunk) {
        List<UUID> ids = chunk.stream().map(BulkEditRow::userId).toList();
        action.lock(ids);
        Map<UUID, Map<String, Object>> facts = action.facts(ids);
        chunk.forEach(row -> apply(action, edit, row, facts.get(row.userId())));
    }

    private void apply(BulkAction action, BulkEdit edit, BulkEditRow row, Map<String, Object> now) {
        if (now == null) {
            row.refused(RowProblem.NO_LONGER_EXISTS);
        } else if (!now.equals(row.before())) {
            row.refused(RowProblem.CHANGED_SINCE_PREVIEW);
        } else {
            change(action, edit, row);
        }
    }

    private void change(BulkAction action, BulkEdit edit, BulkEditRow row) {
        try {
            action.apply(row.userId(), row.after());
            row.done();
            if (edit.undoOf() != null) {
                rows.update(
                        "state = ?1 where bulkEditId = ?2 and userId = ?3 and state = ?4",
                        RowState.UNDONE,
                        edit.undoOf(),
                        row.userId(),
                        RowState.DONE);
            }
        } catch (Refusal refusal) {
            row.failed(refusal.getMessage());
        }
    }
}
