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
    private final BulkEditRepository edits;
    private final BulkEditRowRepository rows;
    private final BulkActions actions;
    private final BulkPreviewer previewer;
    private final SelectionSource selections;
    private final Jobs jobs;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    BulkEditService(
            BulkEditRepository edits,
            BulkEditRowRepository rows,
            BulkActions actions,
            BulkPreviewer previewer,
            SelectionSource selections,
            Jobs jobs,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.edits = edits;
        this.rows = rows;
        this.actions = actions;
        this.previewer = previewer;
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
        Map<String, Object> fields = action.check(request.fields() == null ? Map.of() : request.fields());
        requireSelection(request.selection());
        return create(new BulkEdit(
                action.name(), fields, request.selection(), null, actor.get().name(), clock.instant()));
    }

    @Transactional
    BulkEditResponse get(UUID id) {
        return response(edits.require(id));
    }

    @Transactional
    Page<BulkEditResponse> list(PageRequest page) {
        return edits.newestFirst(page, clock.instant()).map(this::response);
    }

    @Transactional
    Page<BulkEditRowResponse> rows(UUID id, Optional<RowState> state, PageRequest page) {
        edits.require(id);
        Page<BulkEditRow> found = rows.of(id, state, page, clock.instant());
        return found.with(named(found.items()));
    }

    /** Applied as exactly that plan: refused, with the new counts, when the facts moved since the preview. */
    @Transactional
    BulkEditResponse apply(UUID id, String hash) {
        BulkEdit edit = edits.locked(id);
        edit.requireApplicable(clock.instant());
        BulkCounts now = previewer.recount(edit);
        if (!previewer.hash(edit, now).equals(hash)) {
            throw Refusal.of(
                    CommonProblem.PREVIEW_STALE,
                    "Now %d would change, %d are so already, %d are refused. Make a new preview."
                            .formatted(now.willChange(), now.alreadySo(), now.refused()));
        }
        BulkEdit current = edits.locked(id);
        current.applied(actor.get().name(), clock.instant());
        audit.record(Change.of(KIND, id, "applied").to(Map.of("willChange", now.willChange())));
        jobs.enqueue(BulkRunJob.KEY, new BulkRunJob.Payload(id));
        return response(current);
    }

    @Transactional
    BulkEditResponse pause(UUID id) {
        return change(id, "paused", BulkEdit::pause);
    }

    @Transactional
    BulkEditResponse resume(UUID id) {
        jobs.enqueue(BulkRunJob.KEY, new BulkRunJob.Payload(id));
        return change(id, "resumed", BulkEdit::resume);
    }

    /** What has not begun will not happen; what was done stays, and can be undone. */
    @Transactional
    BulkEditResponse cancel(UUID id) {
        BulkEditResponse cancelled = change(id, "cancelled", edit -> edit.cancel(clock.instant()));
        rows.change(id, RowState.WAITING, RowState.CANCELLED);
        return cancelled;
    }

    @Transactional
    BulkEditResponse retry(UUID id) {
        if (rows.change(id, RowState.FAILED, RowState.WAITING) == 0) {
            throw Refusal.of(BulkProblem.NOTHING_TO_RETRY);
        }
        jobs.enqueue(BulkRunJob.KEY, new BulkRunJob.Payload(id));
        return change(id, "retried", BulkEdit::runAgain);
    }

    /** A new bulk edit that gives everybody back what they had; it is previewed and applied like any other. */
    @Transactional
    BulkEditResponse undo(UUID id) {
        BulkEdit original = edits.require(id);
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
        return BulkEditResponse.from(edit, rows.states(edit.id()));
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
        if (selection.userIds() != null && selection.userIds().isEmpty()) {
            throw Refusal.at(BulkProblem.NOBODY_SELECTED, "/selection/userIds", BulkProblem.NOBODY_SELECTED.title());
        }
        if (selection.filter() != null) {
            selections.check(selection.filter());
        }
    }
}
