package org.streamsmanager.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.CrashPoints;

/** The transactions of one person: a refusal undoes this person's alone. */
@ApplicationScoped
class PersonSteps {
    private final BulkEditRowRepository rows;
    private final CrashPoints crashes;
    private final ObjectMapper json;

    PersonSteps(BulkEditRowRepository rows, CrashPoints crashes, ObjectMapper json) {
        this.rows = rows;
        this.crashes = crashes;
        this.json = json;
    }

    /** What the person has and shall have, into the row of a preview. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    RowState plan(BulkEdit edit, PersonAction action, PersonAction.Planner planner, int ordinal) {
        BulkEditRow row = rows.require(edit.id(), ordinal);
        Map<String, Object> facts = action.facts(row.userId(), edit.fields());
        if (edit.isUndo()) {
            planBack(edit, action, row, facts);
        } else {
            Map<String, Object> wanted = planner.wanted(row.userId(), edit.fields(), facts);
            if (same(facts, wanted)) {
                row.alreadySo(facts);
            } else {
                row.planned(facts, wanted, action.effort(row.userId(), edit.fields()));
            }
        }
        return row.state();
    }

    /** What is true of a person; a refusal undoes nothing but this look. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<String, Object> facts(PersonAction action, UUID userId) {
        return action.facts(userId);
    }

    /** What a preview would say now, without writing it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    RowState look(BulkEdit edit, PersonAction action, PersonAction.Planner planner, BulkEditRow row) {
        Map<String, Object> facts = action.facts(row.userId(), edit.fields());
        Map<String, Object> wanted = edit.isUndo() ? row.after() : planner.wanted(row.userId(), edit.fields(), facts);
        return same(facts, wanted) ? RowState.ALREADY_SO : RowState.WAITING;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refuse(UUID editId, int ordinal, String code, String title) {
        rows.require(editId, ordinal).refused(code, title);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(UUID editId, int ordinal, String code, String title) {
        rows.waiting(editId, ordinal).ifPresent(row -> row.failed(code, title));
    }

    /** Changes the person when they are as the preview found them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void carryOut(BulkEdit edit, PersonAction action, int ordinal) {
        rows.waiting(edit.id(), ordinal).ifPresent(row -> carryOut(edit, action, row));
    }

    /** Asks what became of what is on its way. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void follow(BulkEdit edit, PersonAction action, int ordinal) {
        BulkEditRow row = rows.held(edit.id(), ordinal);
        List<Arrival> arrivals = row.underWay().stream().map(action::arrival).toList();
        first(arrivals, Arrival.State.FAILED)
                .ifPresentOrElse(
                        lost -> row.lost("not-carried-out", lost.detail()), () -> follow(edit, action, row, arrivals));
    }

    private void follow(BulkEdit edit, PersonAction action, BulkEditRow row, List<Arrival> arrivals) {
        if (arrivals.stream().allMatch(one -> one.state() == Arrival.State.ARRIVED)) {
            row.arrived(action.arrived(row.userId(), row.after()));
            undone(edit, row);
        } else if (arrivals.stream().allMatch(Arrival::over)) {
            first(arrivals, Arrival.State.UNKNOWN).ifPresent(unknown -> row.neverKnown(unknown.detail()));
        } else {
            first(arrivals, Arrival.State.UNCLEAR).ifPresent(unclear -> row.unclear(unclear.detail()));
        }
    }

    private static Optional<Arrival> first(List<Arrival> arrivals, Arrival.State state) {
        return arrivals.stream().filter(one -> one.state() == state).findFirst();
    }

    private void carryOut(BulkEdit edit, PersonAction action, BulkEditRow row) {
        action.lock(List.of(row.userId()));
        Map<String, Object> now = action.facts(row.userId(), edit.fields());
        if (same(now, row.before())) {
            carriedOut(edit, action, row, setGoing(edit, action, row, now));
        } else if (row.wasLost() && same(now, action.leftOf(row.after()))) {
            carriedOut(edit, action, row, action.again(row.userId(), row.underWay(), edit.reason()));
        } else {
            row.refused(RowProblem.CHANGED_SINCE_PREVIEW.code(), RowProblem.CHANGED_SINCE_PREVIEW.title());
        }
    }

    private static List<UUID> setGoing(BulkEdit edit, PersonAction action, BulkEditRow row, Map<String, Object> now) {
        return edit.isUndo()
                ? action.giveBack(row.userId(), row.after(), now, edit.reason())
                : action.carryOut(row.userId(), edit.fields(), edit.reason());
    }

    private void carriedOut(BulkEdit edit, PersonAction action, BulkEditRow row, List<UUID> underWay) {
        crashes.reached("bulk-person-carried-out");
        rows.flush();
        rows.getEntityManager().refresh(row);
        row.carriedOut(action.outcome(row.userId(), edit.fields()), underWay);
        if (row.state() == RowState.DONE) {
            undone(edit, row);
        }
    }

    private void planBack(BulkEdit edit, PersonAction action, BulkEditRow row, Map<String, Object> facts) {
        if (same(facts, row.after())) {
            row.alreadySo(facts);
        } else if (same(facts, row.before())) {
            row.planned(facts, row.after(), action.effortOfUndo(row.userId(), edit.fields(), row.after()));
        } else {
            row.keeps(facts, RowProblem.CHANGED_SINCE_APPLIED);
        }
    }

    private void undone(BulkEdit edit, BulkEditRow row) {
        if (edit.isUndo()) {
            rows.undone(edit.undoOf(), row.userId());
        }
    }

    private boolean same(Map<String, Object> one, Map<String, Object> other) {
        return json.valueToTree(one).equals(json.valueToTree(other));
    }
}
