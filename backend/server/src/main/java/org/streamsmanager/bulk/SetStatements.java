package org.streamsmanager.bulk;

import java.util.List;

/** The engine's statements around the constant SQL of one action. */
record SetStatements(SetAction action) {
    private static final String OF_CHUNK = " where r.bulk_edit_id = :edit and r.ordinal = any(:ordinals)";
    private static final String COLUMNS = "insert into bulk_edit_row (bulk_edit_id, ordinal, user_id, state, before,"
            + " after, problem, detail, attempts) ";
    private static final String NOTHING = "jsonb_build_object()";
    static final String PEOPLE = "select r.user_id from bulk_edit_row r" + OF_CHUNK;
    static final String UNDONE = "update bulk_edit_row o set state = 'UNDONE' from bulk_edit_row r" + OF_CHUNK
            + " and r.state = 'DONE' and o.bulk_edit_id = :undoOf and o.user_id = r.user_id and o.state = 'DONE'";

    String freeze() {
        return COLUMNS + "select :edit, :from + cast(c.n as int) - 1, c.id,"
                + " case when f.user_id is null then 'REFUSED' when f.facts = w.wanted then 'ALREADY_SO'"
                + " else 'WAITING' end, coalesce(f.facts, " + NOTHING + "), coalesce(w.wanted, " + NOTHING + "),"
                + " case when f.user_id is null then " + code(RowProblem.NO_LONGER_EXISTS) + " end,"
                + " case when f.user_id is null then " + title(RowProblem.NO_LONGER_EXISTS) + " end, 0"
                + " from unnest(:people) with ordinality as c (id, n) left join (" + action.facts()
                + ") f on f.user_id = c.id left join lateral (select " + action.wanted() + " as wanted) w"
                + " on f.user_id is not null";
    }

    /** Gives everybody back what they had; whoever was changed since is kept as they are. */
    String freezeUndo() {
        return COLUMNS + "select :edit, cast(row_number() over (order by o.ordinal) as int) - 1, o.user_id,"
                + " case when x.problem is not null then 'REFUSED' when f.facts = o.before then 'ALREADY_SO'"
                + " else 'WAITING' end, coalesce(f.facts, " + NOTHING + "), o.before, x.problem,"
                + " case x.problem when " + code(RowProblem.NO_LONGER_EXISTS) + " then "
                + title(RowProblem.NO_LONGER_EXISTS) + " when " + code(RowProblem.CHANGED_SINCE_APPLIED) + " then "
                + title(RowProblem.CHANGED_SINCE_APPLIED) + " end, 0"
                + " from bulk_edit_row o left join (" + action.facts() + ") f on f.user_id = o.user_id"
                + " cross join lateral (select case when f.user_id is null then " + code(RowProblem.NO_LONGER_EXISTS)
                + " when f.facts not in (o.after, o.before) then " + code(RowProblem.CHANGED_SINCE_APPLIED)
                + " end as problem) x"
                + " where o.bulk_edit_id = :undoOf and o.state = 'DONE'";
    }

    String recount(boolean undo) {
        String wanted = undo ? "r.after" : action.wanted();
        return "select count(*) filter (where s.state = 'WAITING'), count(*) filter (where s.state = 'ALREADY_SO'),"
                + " count(*) filter (where s.state = 'REFUSED') from bulk_edit_row r left join (" + action.facts()
                + ") f on f.user_id = r.user_id cross join lateral (select case"
                + " when f.user_id is null or r.state = 'REFUSED' then 'REFUSED' when f.facts = " + wanted
                + " then 'ALREADY_SO' else 'WAITING' end as state) s where r.bulk_edit_id = :edit";
    }

    String refuseChanged() {
        return "update bulk_edit_row r set state = 'REFUSED', problem = x.problem, detail = case x.problem when "
                + code(RowProblem.NO_LONGER_EXISTS) + " then " + title(RowProblem.NO_LONGER_EXISTS) + " else "
                + title(RowProblem.CHANGED_SINCE_PREVIEW)
                + " end from (select o.ordinal, case when f.user_id is null then "
                + code(RowProblem.NO_LONGER_EXISTS) + " else " + code(RowProblem.CHANGED_SINCE_PREVIEW)
                + " end as problem from bulk_edit_row o left join (" + action.facts()
                + ") f on f.user_id = o.user_id where o.bulk_edit_id = :edit and o.ordinal = any(:ordinals)"
                + " and (f.user_id is null or f.facts <> o.before)) x"
                + " where r.bulk_edit_id = :edit and r.ordinal = x.ordinal";
    }

    List<String> writes() {
        String chosen = "with chosen as (select r.user_id, r.after as wanted from bulk_edit_row r" + OF_CHUNK
                + " and r.state = 'WAITING') ";
        return action.writes().stream().map(write -> chosen + write).toList();
    }

    /** What is true now is kept, so that an undo can tell whether somebody changed it since. */
    String finish() {
        return "update bulk_edit_row r set state = 'DONE', attempts = r.attempts + 1, problem = null, detail = null,"
                + " after = f.facts from (" + action.facts() + ") f" + OF_CHUNK
                + " and r.state = 'WAITING' and f.user_id = r.user_id"
                + " returning r.user_id, cast(r.before as text), cast(r.after as text)";
    }

    /** Each fact with what it is of all people, or null when it differs. */
    String present() {
        return "select e.key, case when count(distinct e.value) = 1 and count(*) = cardinality(:people)"
                + " then cast(min(cast(e.value as text)) as text) end as value from (" + action.facts()
                + ") f cross join lateral jsonb_each(f.facts) as e (key, value) where f.user_id = any(:people)"
                + " group by e.key order by e.key";
    }

    private static String code(RowProblem problem) {
        return "'" + problem.code() + "'";
    }

    private static String title(RowProblem problem) {
        return "'" + problem.title() + "'";
    }
}
