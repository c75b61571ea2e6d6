package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.streamsmanager.shared.Actor;
import org.streamsmanager.shared.CurrentActor;

/** Applies a plan, some people per transaction. */
@ApplicationScoped
class BulkRunner {
    private final BulkEditRepository edits;
    private final BulkEditRowRepository rows;
    private final BulkActions actions;
    private final SetRows setRows;
    private final BulkConfig config;
    private final CurrentActor actor;
    private final Clock clock;

    BulkRunner(
            BulkEditRepository edits,
            BulkEditRowRepository rows,
            BulkActions actions,
            SetRows setRows,
            BulkConfig config,
            CurrentActor actor,
            Clock clock) {
        this.edits = edits;
        this.rows = rows;
        this.actions = actions;
        this.setRows = setRows;
        this.config = config;
        this.actor = actor;
        this.clock = clock;
    }

    /** Who acts from now on, and by which kind of action; empty when there is nothing to do. */
    @Transactional
    Optional<BulkAction> begin(UUID id) {
        BulkEdit edit = edits.require(id);
        if (edit.state() != BulkState.APPLYING && !rows.anyUnderWay(id)) {
            return Optional.empty();
        }
        actor.actAs(new Actor(Actor.Kind.JOB, id.toString(), "bulk edit by " + edit.appliedBy()));
        return Optional.of(actions.require(edit.action()));
    }

    int chunk() {
        return config.chunk();
    }

    /** True while there may be more to do. {@code taken} hears whom it is about before anything is changed. */
    @Transactional
    boolean runChunk(UUID id, SetAction action, int size, Consumer<Integer[]> taken) {
        BulkEdit edit = edits.require(id);
        if (edit.state() != BulkState.APPLYING) {
            return false;
        }
        Integer[] ordinals = rows.next(edit.id(), size);
        taken.accept(ordinals);
        if (ordinals.length == 0) {
            finish(edit.id());
            return false;
        }
        setRows.change(edit, action, ordinals);
        rows.progressed(edit.id(), clock.instant());
        return true;
    }

    @Transactional
    void fail(UUID id, int ordinal, RowProblem problem) {
        rows.waiting(id, ordinal).ifPresent(row -> row.failed(problem.code(), problem.title()));
    }

    /** True when nothing is left to do or to wait for. */
    @Transactional
    boolean finished(UUID id) {
        rows.progressed(id, clock.instant());
        finish(id);
        return !rows.anyUnderWay(id) && edits.require(id).state() != BulkState.APPLYING;
    }

    private void finish(UUID id) {
        BulkEdit edit = edits.locked(id);
        if (edit.state() != BulkState.APPLYING || rows.anyOpen(id)) {
            return;
        }
        Map<RowState, Long> became = rows.states(id);
        edit.done(became, clock.instant());
        if (edit.isUndo()) {
            edits.locked(edit.undoOf()).became(rows.states(edit.undoOf()));
        }
    }
}
