package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

/** One change to many people, from the preview to its undoing. */
@ApplicationScoped
class BulkEditService {
    private static final String KIND = "bulk-edit";
    private static final int LANES = 2;
    private final BulkEditRepository edits;
    private final BulkEditRowRepository rows;
    private final BulkProgress progress;
    private final BulkActions actions;
    private final BulkPreviewer previewer;
    private final SetRows setRows;
    private final PersonPresence presence;
    private final SelectionSource selections;
    private final Jobs jobs;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    BulkEditService(
            BulkEditRepository edits,
            BulkEditRowRepository rows,
            BulkProgress progress,
            BulkActions actions,
            BulkPreviewer previewer,
            SetRows setRows,
            PersonPresence presence,
            SelectionSource selections,
            Jobs jobs,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.edits = edits;
        this.rows = rows;
        this.progress = progress;
        this.actions = actions;
        this.previewer = previewer;
        this.setRows = setRows;
        this.presence = presence;
        this.selections = selections;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Everything that can be refused at once is; the preview itself is made by a job. */
    @Transactional
    BulkEditResponse create(CreateBulkEditRequest request) {
        BulkAction action = actions.require(request.action());
        Map<String, Object> given = request.fields() == null ? Map.of() : request.fields();
        Map<String, Object> fields = action.check(BulkValues.of(action.fields(), given));
        requireSelection(request.selection());
        return create(new BulkEdit(
                action.name(), fields, request.selection(), null, actor.get().name(), clock.instant()));
    }

    /** Who is selected and what is true of them now, for the form of an action. */
    @Transactional
    SelectionResponse lookAt(LookAtSelectionRequest request) {
        BulkAction action = actions.require(request.action());
        requireSelection(request.selection());
        List<UUID> people = previewer.chosen(request.selection());
        return switch (action) {
            case SetAction set -> new SelectionResponse(people.size(), setRows.present(set, people));
            case PersonAction single -> new SelectionResponse(people.size(), presence.of(single, people));
        };
    }

    @Transactional
    BulkEditResponse get(UUID id) {
        return response(edits.require(id));
    }

    /** With {@code userId}: those in which this person was meant. */
    @Transactional
    Page<BulkEditResponse> list(Optional<UUID> userId, PageRequest page) {
        Page<BulkEdit> found = edits.newestFirst(userId, page, clock.instant());
        Map<UUID, Map<RowState, Long>> states = rows.states(found.items().stream()
                .filter(edit -> edit.result() == null)
                .map(BulkEdit::id)
                .toList());
        return found.map(edit -> BulkEditResponse.from(
                edit,
                reversal(edit),
                edit.result() == null ? states.getOrDefault(edit.id(), Map.of()) : edit.result(),
                Map.of()));
    }

    @Transactional
    Page<BulkEditRowResponse> rows(UUID id, Optional<RowState> state, Optional<String> problem, PageRequest page) {
        edits.require(id);
        Page<BulkEditRow> found = rows.of(id, state, problem, page, clock.instant());
        return found.with(named(found.items()));
    }

    /** Applied as exactly that plan: refused, with the new counts, when the facts moved since the preview. */
    @Transactional
    BulkEditResponse apply(UUID id, String hash) {
        BulkEdit edit = edits.locked(id);
        edit.requireApplicable(clock.instant());
        boolean atOnce = previewer.countsAtOnce(edit);
        BulkCounts now = atOnce ? previewer.recount(edit) : edit.counts();
        if (!hash.equals(edit.previewHash()) || !now.equals(edit.counts())) {
            throw Refusal.of(
                    CommonProblem.PREVIEW_STALE,
                    "Now %d would change, %d are so already, %d are refused. Make a new preview."
                            .formatted(now.willChange(), now.alreadySo(), now.refused()));
        }
        if (atOnce) {
            edit.applied(actor.get().name(), clock.instant());
            run(id);
        } else {
            edit.check(actor.get().name());
            jobs.enqueue(BulkCheckJob.KEY, new BulkCheckJob.Payload(id));
        }
        audit.record(Change.of(KIND, id, "applied").to(Map.of("willChange", now.willChange())));
        return response(edit);
    }

    /** So many people were compared after somebody applied it. True when it goes on. */
    @Transactional
    boolean checked(UUID id, BulkCounts now) {
        BulkEdit edit = edits.locked(id);
        if (edit.state() != BulkState.CHECKING) {
            return false;
        }
        boolean asPreviewed = edit.checked(now, clock.instant());
        if (asPreviewed) {
            run(id);
        }
        return asPreviewed;
    }

    /** Chooses and compares again, for a preview that is old or that the world overtook. */
    @Transactional
    BulkEditResponse previewAgain(UUID id) {
        rows.delete("bulkEditId", id);
        BulkEditResponse again = change(id, "previewed again", BulkEdit::previewAgain);
        jobs.enqueue(BulkPreviewJob.KEY, new BulkPreviewJob.Payload(id));
        return again;
    }

    /** Rows of an undo that were left out because somebody changed them since: give them back all the same. */
    @Transactional
    BulkEditResponse force(UUID id, List<Integer> ordinals) {
        return change(id, "forced", edit -> {
            edit.requireApplicable(clock.instant());
            if (rows.force(id, ordinals) < ordinals.stream().distinct().count()) {
                throw Refusal.at(BulkProblem.NOT_FORCEABLE, "/ordinals", BulkProblem.NOT_FORCEABLE.title());
            }
            BulkEditRowRepository.Census census = rows.census(id);
            edit.recounted(census.counts(), previewer.effects(edit), previewer.hash(edit, census));
        });
    }

    @Transactional
    BulkEditResponse pause(UUID id) {
        return change(id, "paused", BulkEdit::pause);
    }

    @Transactional
    BulkEditResponse resume(UUID id) {
        run(id);
        return change(id, "resumed", BulkEdit::resume);
    }

    /** What has not begun will not happen; what was done stays, and can be undone. */
    @Transactional
    BulkEditResponse cancel(UUID id) {
        return change(id, "cancelled", edit -> {
            edit.cancel(clock.instant());
            rows.change(id, RowState.WAITING, RowState.CANCELLED);
        });
    }

    @Transactional
    BulkEditResponse retry(UUID id) {
        if (rows.change(id, RowState.FAILED, RowState.WAITING) == 0) {
            throw Refusal.of(BulkProblem.NOTHING_TO_RETRY);
        }
        run(id);
        return change(id, "retried", BulkEdit::runAgain);
    }

    /** A new bulk edit that gives everybody back what they had; it is previewed and applied like any other. */
    @Transactional
    BulkEditResponse undo(UUID id) {
        BulkEdit original = edits.require(id);
        if (actions.require(original.action()).reversal() == Reversal.NOTHING) {
            throw Refusal.of(BulkProblem.CANNOT_BE_UNDONE);
        }
        if (original.finishedAt() == null || rows.states(id).getOrDefault(RowState.DONE, 0L) == 0) {
            throw Refusal.of(BulkProblem.NOTHING_TO_UNDO);
        }
        return create(new BulkEdit(
                original.action(),
                original.fields(),
                original.selection(),
                id,
                actor.get().name(),
                clock.instant()));
    }

    /** Several jobs, so that two instances share it. */
    private void run(UUID id) {
        for (int lane = 0; lane < LANES; lane++) {
            jobs.enqueue(BulkRunJob.KEY, new BulkRunJob.Payload(id));
        }
    }

    private BulkEditResponse create(BulkEdit edit) {
        edits.persist(edit);
        audit.record(Change.of(KIND, edit.id(), "created").to(Map.of("action", edit.action())));
        jobs.enqueue(BulkPreviewJob.KEY, new BulkPreviewJob.Payload(edit.id()));
        return response(edit);
    }

    private BulkEditResponse change(UUID id, String what, Consumer<BulkEdit> transition) {
        BulkEdit edit = edits.locked(id);
        transition.accept(edit);
        audit.record(Change.of(KIND, id, what));
        return response(edit);
    }

    private BulkEditResponse response(BulkEdit edit) {
        BulkProgress.Counted counted = progress.of(edit);
        return BulkEditResponse.from(edit, reversal(edit), counted.states(), counted.problems());
    }

    private Reversal reversal(BulkEdit edit) {
        return actions.require(edit.action()).reversal();
    }

    private List<BulkEditRowResponse> named(List<BulkEditRow> found) {
        Map<UUID, String> names =
                selections.names(found.stream().map(BulkEditRow::userId).toList());
        return found.stream()
                .map(row -> BulkEditRowResponse.from(row, names.getOrDefault(row.userId(), "")))
                .toList();
    }

    private void requireSelection(Selection selection) {
        if (!selection.valid()) {
            throw Refusal.at(BulkProblem.INVALID_SELECTION, "/selection", BulkProblem.INVALID_SELECTION.title());
        }
        if (selection.userIds() != null) {
            previewer.requireSize(selection.userIds().size(), "/selection/userIds");
        } else {
            int without = selection.exclude() == null ? 0 : selection.exclude().size();
            previewer.requireSize(selections.count(selection.filter()) - without, "/selection/filter");
        }
    }
}
