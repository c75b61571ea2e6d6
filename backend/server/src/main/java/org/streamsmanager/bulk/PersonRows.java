package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.streamsmanager.shared.CrashPoints;
import org.streamsmanager.shared.Refusal;

/** The rows of actions that are carried out person by person; not called inside a transaction. */
@ApplicationScoped
class PersonRows {
    private static final int MOST_UNDER_WAY = 50;
    private static final int AT_ONCE = 25;
    private static final int PAGE = 500;

    private final PersonSteps steps;
    private final BulkRowReadings rows;
    private final CrashPoints crashes;

    PersonRows(PersonSteps steps, BulkRowReadings rows, CrashPoints crashes) {
        this.steps = steps;
        this.rows = rows;
        this.crashes = crashes;
    }

    /** Fills the rows of a preview; again from the first when it was interrupted. */
    void plan(BulkEdit edit, PersonAction action) {
        int size = rows.size(edit.id());
        PersonAction.Planner planner = action.planner();
        for (int ordinal = 0; ordinal < size; ordinal++) {
            int row = ordinal;
            attempt(
                    () -> steps.plan(edit, action, planner, row),
                    (code, title) -> steps.refuse(edit.id(), row, code, title));
            crashes.reached("bulk-person-planned");
        }
    }

    /** What a preview would count now. */
    BulkCounts recount(BulkEdit edit, PersonAction action) {
        BulkCounts[] counts = {BulkCounts.NONE};
        PersonAction.Planner planner = action.planner();
        for (int from = 0; from < edit.size(); from += PAGE) {
            for (BulkEditRow row : rows.range(edit.id(), from, from + PAGE)) {
                attempt(
                        () -> counts[0] = counts[0].plus(stateNow(edit, action, planner, row)),
                        (code, title) -> counts[0] = counts[0].plus(RowState.REFUSED));
            }
        }
        return counts[0];
    }

    /** Carries some more out; true while there may be more to do at once. */
    boolean run(BulkEdit edit, PersonAction action) {
        follow(edit, action);
        int room = Math.min(AT_ONCE, MOST_UNDER_WAY - rows.underWay(edit.id()).size());
        if (edit.state() != BulkState.APPLYING || room <= 0) {
            return false;
        }
        List<Integer> next = rows.waiting(edit.id(), room);
        for (int ordinal : next) {
            attempt(
                    () -> steps.carryOut(edit, action, ordinal),
                    (code, title) -> keep(edit.id(), ordinal, code, title));
            crashes.reached("bulk-person-done");
        }
        return !next.isEmpty();
    }

    private void follow(BulkEdit edit, PersonAction action) {
        for (int ordinal : rows.underWay(edit.id())) {
            attempt(
                    () -> steps.follow(edit, action, ordinal),
                    (code, title) -> steps.refuse(edit.id(), ordinal, code, title));
        }
    }

    private RowState stateNow(BulkEdit edit, PersonAction action, PersonAction.Planner planner, BulkEditRow row) {
        return edit.isUndo() && row.state() == RowState.REFUSED
                ? RowState.REFUSED
                : steps.look(edit, action, planner, row);
    }

    /** Whoever is gone cannot be tried again. */
    private void keep(UUID editId, int ordinal, String code, String title) {
        if (code.equals(RowProblem.NO_LONGER_EXISTS.code())) {
            steps.refuse(editId, ordinal, code, title);
        } else {
            steps.fail(editId, ordinal, code, title);
        }
    }

    /** What is wrong with one person is told of that person; anything else ends the work for now. */
    private static void attempt(Runnable work, BiConsumer<String, String> otherwise) {
        try {
            work.run();
        } catch (Refusal refusal) {
            otherwise.accept(code(refusal), title(refusal));
        } catch (RuntimeException fault) {
            RowProblem problem = RowFault.of(fault).orElseThrow(() -> fault);
            otherwise.accept(problem.code(), problem.title());
        }
    }

    private static boolean gone(Refusal refusal) {
        return refusal.problem().code().equals("unknown-user");
    }

    private static String code(Refusal refusal) {
        return gone(refusal)
                ? RowProblem.NO_LONGER_EXISTS.code()
                : refusal.problem().code();
    }

    private static String title(Refusal refusal) {
        return gone(refusal) ? RowProblem.NO_LONGER_EXISTS.title() : refusal.getMessage();
    }
}
