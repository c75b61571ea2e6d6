package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Refusal;

/** Freezes who is meant, and what each of them has and shall have. */
@ApplicationScoped
class BulkPreviewer {
    static final int MOST = 200_000;
    private static final int CHUNK = 1000;
    private final BulkEditRepository edits;
    private final BulkEditRowRepository rows;
    private final BulkActions actions;
    private final SelectionSource selections;
    private final Clock clock;

    BulkPreviewer(
            BulkEditRepository edits,
            BulkEditRowRepository rows,
            BulkActions actions,
            SelectionSource selections,
            Clock clock) {
        this.edits = edits;
        this.rows = rows;
        this.actions = actions;
        this.selections = selections;
        this.clock = clock;
    }

    @Transactional
    String preview(UUID id) {
        BulkEdit edit = edits.locked(id);
        if (edit.state() != BulkState.PREVIEWING) {
            return "previewed before";
        }
        try {
            List<UUID> chosen = edit.undoOf() == null ? chosen(edit.selection()) : List.of();
            BulkCounts counts = edit.undoOf() == null ? freeze(edit, chosen) : freezeUndo(edit);
            edit.previewed(counts, hash(edit, counts), clock.instant());
            return counts.total() + " people";
        } catch (Refusal refusal) {
            edit.failed(refusal.getMessage(), clock.instant());
            return refusal.getMessage();
        }
    }

    /** What a preview would count now; compared before it is applied. */
    BulkCounts recount(BulkEdit edit) {
        BulkAction action = actions.require(edit.action());
        BulkCounts counts = BulkCounts.NONE;
        for (List<BulkEditRow> chunk = chunk(edit.id(), 0); !chunk.isEmpty(); ) {
            Map<UUID, Map<String, Object>> facts =
                    action.facts(chunk.stream().map(BulkEditRow::userId).toList());
            for (BulkEditRow row : chunk) {
                counts = counts.plus(stateNow(edit, action, row, facts.get(row.userId())));
            }
            int done = counts.total();
            rows.getEntityManager().clear();
            chunk = chunk(edit.id(), done);
        }
        return counts;
    }

    String hash(BulkEdit edit, BulkCounts counts) {
        return Fingerprint.of(edit.id() + "|" + edit.fields() + "|" + counts);
    }

    private static RowState stateNow(BulkEdit edit, BulkAction action, BulkEditRow row, Map<String, Object> facts) {
        if (facts == null || row.state() == RowState.REFUSED) {
            return RowState.REFUSED;
        }
        Map<String, Object> wanted = edit.undoOf() == null ? action.wanted(edit.fields(), facts) : row.after();
        return facts.equals(wanted) ? RowState.ALREADY_SO : RowState.WAITING;
    }

    private List<BulkEditRow> chunk(UUID id, int from) {
        return rows.from(id, from, CHUNK);
    }

    private List<UUID> chosen(Selection selection) {
        Set<UUID> without = selection.exclude() == null ? Set.of() : new HashSet<>(selection.exclude());
        List<UUID> all = selection.userIds() == null ? selections.select(selection.filter()) : selection.userIds();
        List<UUID> chosen = all.stream()
                .distinct()
                .filter(id -> !without.contains(id))
                .sorted()
                .toList();
        if (chosen.isEmpty()) {
            throw Refusal.of(BulkProblem.NOBODY_SELECTED);
        }
        if (chosen.size() > MOST) {
            throw Refusal.of(BulkProblem.TOO_MANY_SELECTED);
        }
        return chosen;
    }

    private BulkCounts freeze(BulkEdit edit, List<UUID> chosen) {
        BulkAction action = actions.require(edit.action());
        BulkCounts counts = BulkCounts.NONE;
        for (int from = 0; from < chosen.size(); from += CHUNK) {
            List<UUID> ids = chosen.subList(from, Math.min(from + CHUNK, chosen.size()));
            Map<UUID, Map<String, Object>> facts = action.facts(ids);
            for (int index = 0; index < ids.size(); index++) {
                BulkEditRow row = row(edit, action, from + index, ids.get(index), facts.get(ids.get(index)));
                rows.persist(row);
                counts = counts.plus(row.state());
            }
            rows.flush();
        }
        return counts;
    }

    private static BulkEditRow row(
            BulkEdit edit, BulkAction action, int ordinal, UUID userId, Map<String, Object> facts) {
        if (facts == null) {
            BulkEditRow gone = new BulkEditRow(edit.id(), ordinal, userId, Map.of(), Map.of());
            gone.refused(RowProblem.NO_LONGER_EXISTS);
            return gone;
        }
        return new BulkEditRow(edit.id(), ordinal, userId, facts, action.wanted(edit.fields(), facts));
    }

    /** Gives everybody back what they had; whoever was changed since is left as they are. */
    private BulkCounts freezeUndo(BulkEdit edit) {
        BulkAction action = actions.require(edit.action());
        BulkCounts counts = BulkCounts.NONE;
        List<BulkEditRow> changed = rows.done(edit.undoOf());
        Map<UUID, Map<String, Object>> facts =
                action.facts(changed.stream().map(BulkEditRow::userId).toList());
        for (BulkEditRow original : changed) {
            Map<String, Object> now = facts.get(original.userId());
            BulkEditRow row =
                    new BulkEditRow(edit.id(), counts.total(), original.userId(), original.after(), original.before());
            if (now == null) {
                row.refused(RowProblem.NO_LONGER_EXISTS);
            } else if (!now.equals(original.after())) {
                row.refused(RowProblem.CHANGED_SINCE_PREVIEW);
            }
            rows.persist(row);
            counts = counts.plus(row.state());
        }
        return counts;
    }
}
