package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Refusal;

/** Freezes who is meant, and what each of them has and shall have. */
@ApplicationScoped
class BulkPreviewer {
    private final BulkEditRepository edits;
    private final BulkEditRowRepository rows;
    private final BulkActions actions;
    private final SetRows setRows;
    private final PersonRows personRows;
    private final SelectionSource selections;
    private final LetterForecast forecast;
    private final BulkConfig config;
    private final Clock clock;

    BulkPreviewer(
            BulkEditRepository edits,
            BulkEditRowRepository rows,
            BulkActions actions,
            SetRows setRows,
            PersonRows personRows,
            SelectionSource selections,
            LetterForecast forecast,
            BulkConfig config,
            Clock clock) {
        this.edits = edits;
        this.rows = rows;
        this.actions = actions;
        this.setRows = setRows;
        this.personRows = personRows;
        this.selections = selections;
        this.forecast = forecast;
        this.config = config;
        this.clock = clock;
    }

    /** True when the rows must still be planned, person by person. */
    @Transactional
    boolean freeze(UUID id) {
        BulkEdit edit = edits.locked(id);
        if (edit.state() != BulkState.PREVIEWING) {
            return false;
        }
        rows.delete("bulkEditId", id);
        return freeze(edit);
    }

    @Transactional
    BulkEdit read(UUID id) {
        return edits.require(id);
    }

    @Transactional
    String previewed(UUID id) {
        BulkEdit edit = edits.locked(id);
        if (edit.state() == BulkState.PREVIEWING) {
            BulkEditRowRepository.Census census = rows.census(id);
            edit.previewed(census.counts(), effects(edit), hash(edit, census), clock.instant());
        }
        return edit.state() + ": " + edit.size() + " people";
    }

    @Transactional
    void failed(UUID id, String code) {
        BulkEdit edit = edits.locked(id);
        if (edit.state() == BulkState.PREVIEWING) {
            edit.failed(code, clock.instant());
        }
    }

    /** Whether that many are compared while somebody waits. */
    boolean countsAtOnce(BulkEdit edit) {
        return edit.size() <= config.mostCheckedAtOnce() || actions.require(edit.action()) instanceof SetAction;
    }

    /** What a preview would count now; compared before it is applied. */
    BulkCounts recount(BulkEdit edit) {
        return switch (actions.require(edit.action())) {
            case SetAction action -> setRows.recount(edit, action);
            case PersonAction action -> personRows.recount(edit, action);
        };
    }

    /** What applying would take, at the servers and in messages. */
    BulkEffects effects(BulkEdit edit) {
        long calls = 0;
        long seconds = 0;
        long messages = 0;
        if (actions.require(edit.action()) instanceof PersonAction action) {
            for (Object[] effort : rows.efforts(edit.id())) {
                long these = ((Number) effort[1]).longValue();
                calls += these;
                messages += ((Number) effort[2]).longValue();
                seconds = Math.max(seconds, seconds(action, (UUID) effort[0], these));
            }
        }
        return new BulkEffects(calls, seconds, messages + letters(edit));
    }

    private static long seconds(PersonAction action, UUID account, long calls) {
        return account == null ? 0 : action.takes(account, calls).toSeconds();
    }

    /** What the panel tells those who will change, by itself. */
    private long letters(BulkEdit edit) {
        BulkAction action = actions.require(edit.action());
        int leastCalls = action instanceof PersonAction ? 1 : 0;
        return action.tells(edit.fields(), edit.isUndo())
                .filter(forecast::writes)
                .map(occasion -> forecast.reached(occasion, rows.willChange(edit.id(), leastCalls)))
                .orElse(0L);
    }

    /** Names exactly this plan: the fields, the rows and the facts that they were made of. */
    String hash(BulkEdit edit, BulkEditRowRepository.Census census) {
        return Fingerprint.of(edit.id() + "|" + edit.fields() + "|" + census.counts() + "|" + census.fingerprint());
    }

    private boolean freeze(BulkEdit edit) {
        return switch (actions.require(edit.action())) {
            case SetAction action -> {
                freeze(
                        edit,
                        () -> setRows.freezeUndo(edit, action),
                        (ids, from) -> setRows.freeze(edit, action, ids, from));
                yield false;
            }
            case PersonAction action -> {
                freeze(
                        edit,
                        () -> rows.freezeUndo(edit.id(), edit.undoOf()),
                        (ids, from) -> rows.freeze(edit.id(), ids, from));
                yield true;
            }
        };
    }

    private void freeze(BulkEdit edit, Runnable undo, BiConsumer<List<UUID>, Integer> chunk) {
        if (edit.isUndo()) {
            undo.run();
            return;
        }
        List<UUID> people = chosen(edit.selection());
        for (int from = 0; from < people.size(); from += config.chunk()) {
            chunk.accept(people.subList(from, Math.min(from + config.chunk(), people.size())), from);
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
