package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Refusal;

/** Freezes who is meant, and what each of them has and shall have. */
@ApplicationScoped
class BulkPreviewer {
    private final BulkEditRepository edits;
    private final BulkEditRowRepository rows;
    private final BulkActions actions;
    private final SetRows setRows;
    private final SelectionSource selections;
    private final BulkConfig config;
    private final Clock clock;

    BulkPreviewer(
            BulkEditRepository edits,
            BulkEditRowRepository rows,
            BulkActions actions,
            SetRows setRows,
            SelectionSource selections,
            BulkConfig config,
            Clock clock) {
        this.edits = edits;
        this.rows = rows;
        this.actions = actions;
        this.setRows = setRows;
        this.selections = selections;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    String preview(UUID id) {
        BulkEdit edit = edits.locked(id);
        if (edit.state() != BulkState.PREVIEWING) {
            return "previewed before";
        }
        try {
            freeze(edit);
            BulkCounts counts = rows.counts(id);
            edit.previewed(counts, hash(edit, counts), clock.instant());
            return counts.total() + " people";
        } catch (Refusal refusal) {
            edit.failed(refusal.getMessage(), clock.instant());
            return refusal.getMessage();
        }
    }

    @Transactional
    void failed(UUID id, String why) {
        BulkEdit edit = edits.locked(id);
        if (edit.state() == BulkState.PREVIEWING) {
            edit.failed(why, clock.instant());
        }
    }

    /** What a preview would count now; compared before it is applied. */
    BulkCounts recount(BulkEdit edit) {
        return switch (actions.require(edit.action())) {
            case SetAction action -> setRows.recount(edit, action);
        };
    }

    /** Names exactly this plan: the fields, the rows and the facts that they were made of. */
    String hash(BulkEdit edit, BulkCounts counts) {
        return Fingerprint.of(edit.id() + "|" + edit.fields() + "|" + counts + "|" + rows.fingerprint(edit.id()));
    }

    private void freeze(BulkEdit edit) {
        SetAction action = switch (actions.require(edit.action())) {
            case SetAction set -> set;
        };
        if (edit.isUndo()) {
            setRows.freezeUndo(edit, action);
            return;
        }
        List<UUID> people = chosen(edit.selection());
        for (int from = 0; from < people.size(); from += config.chunk()) {
            setRows.freeze(edit, action, people.subList(from, Math.min(from + config.chunk(), people.size())), from);
        }
    }

    List<UUID> chosen(Selection selection) {
        Set<UUID> without = selection.exclude() == null ? Set.of() : new HashSet<>(selection.exclude());
        List<UUID> all = selection.userIds() == null ? selections.select(selection.filter()) : selection.userIds();
        List<UUID> chosen =
                all.stream().distinct().filter(id -> !without.contains(id)).toList();
        requireSize(chosen.size(), "/selection");
        return chosen;
    }

    void requireSize(long size, String pointer) {
        if (size <= 0) {
            throw Refusal.at(BulkProblem.NOBODY_SELECTED, pointer, BulkProblem.NOBODY_SELECTED.title());
        }
        if (size > config.mostPeople()) {
            throw Refusal.at(
                    BulkProblem.TOO_MANY_SELECTED,
                    pointer,
                    size + " people are selected; one bulk edit changes at most " + config.mostPeople());
        }
    }
}
