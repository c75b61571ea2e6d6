package org.streamsmanager.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class BulkEditRowRepository implements PanacheRepositoryBase<BulkEditRow, BulkEditRow.Key> {
    private static final String NEXT = "select ordinal from bulk_edit_row where bulk_edit_id = :id"
            + " and state = 'WAITING' order by ordinal limit :size for update skip locked";
    private static final String CENSUS =
            "select state, count(*), cast(bit_xor(hashtextextended(user_id || '|' || before"
                    + " || '|' || after || '|' || state, 0)) as text) from bulk_edit_row where bulk_edit_id = :id"
                    + " group by state order by state";
    private static final String PROBLEMS = "select problem, count(*) from bulk_edit_row where bulk_edit_id = :id"
            + " and problem is not null group by problem";
    private static final String WAITING = "select * from bulk_edit_row where bulk_edit_id = :id and ordinal = :ordinal"
            + " and state = 'WAITING' for update skip locked";
    private static final String PEEK = "select ordinal from bulk_edit_row where bulk_edit_id = :id"
            + " and state = 'WAITING' order by ordinal limit :size";
    private static final String UNDER_WAY = "select ordinal from bulk_edit_row where bulk_edit_id = :id"
            + " and state in ('RUNNING', 'UNKNOWN') and under_way is not null order by ordinal";
    private static final String FREEZE = "insert into bulk_edit_row (bulk_edit_id, ordinal, user_id, state, before,"
            + " after, attempts) select :id, :from + cast(c.n as int) - 1, c.user_id, 'WAITING', jsonb_build_object(),"
            + " jsonb_build_object(), 0 from unnest(:people) with ordinality as c (user_id, n)";
    private static final String FREEZE_UNDO =
            "insert into bulk_edit_row (bulk_edit_id, ordinal, user_id, state, before,"
                    + " after, attempts) select :id, cast(row_number() over (order by o.ordinal) as int) - 1, o.user_id,"
                    + " 'WAITING', o.after, o.before, 0 from bulk_edit_row o where o.bulk_edit_id = :undoOf and o.state = 'DONE'";
    private static final String EFFORTS = "select calls_account, sum(calls), sum(messages) from bulk_edit_row"
            + " where bulk_edit_id = :id and state = 'WAITING' group by calls_account";
    private static final String PROGRESSED = "update bulk_edit set progressed_at = :now where id = :id";
    private static final String FORCE = "update bulk_edit_row set state = 'WAITING', forced = true, problem = null,"
            + " detail = null where bulk_edit_id = :id and ordinal = any(:ordinals) and state = 'REFUSED'"
            + " and problem = :problem";
    private static final Listing<BulkEditRow> IN_ORDER =
            Listing.of(BulkEditRow.class).ascending("ordinal");

    /** The next people; another instance takes others. */
    Integer[] next(UUID bulkEditId, int size) {
        return RowSql.of(NEXT)
                .with("id", bulkEditId)
                .with("size", size)
                .list(session(), Integer.class)
                .toArray(Integer[]::new);
    }

    Page<BulkEditRow> of(
            UUID bulkEditId, Optional<RowState> state, Optional<String> problem, PageRequest request, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("edit", bulkEditId);
        parameters.put("states", state.map(Set::of).orElse(EnumSet.allOf(RowState.class)));
        problem.ifPresent(code -> parameters.put("problem", code));
        String refused = problem.isPresent() ? " and problem = :problem" : "";
        return IN_ORDER.page(
                getEntityManager(),
                "from BulkEditRow where bulkEditId = :edit and state in :states" + refused,
                parameters,
                request,
                now);
    }

    Map<RowState, Long> states(UUID bulkEditId) {
        return states(List.of(bulkEditId)).getOrDefault(bulkEditId, Map.of());
    }

    Map<UUID, Map<RowState, Long>> states(Collection<UUID> bulkEditIds) {
        Map<UUID, Map<RowState, Long>> counts = new TreeMap<>();
        getEntityManager()
                .createQuery(
                        "select r.bulkEditId, r.state, count(r) from BulkEditRow r where r.bulkEditId in :ids"
                                + " group by r.bulkEditId, r.state",
                        Object[].class)
                .setParameter("ids", bulkEditIds)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new EnumMap<>(RowState.class))
                        .put((RowState) row[1], (Long) row[2]));
        return counts;
    }

    /** How many rows were refused or failed, by reason. */
    Map<String, Long> problems(UUID bulkEditId) {
        Map<String, Long> problems = new TreeMap<>();
        RowSql.of(PROBLEMS)
                .with("id", bulkEditId)
                .list(session(), Object[].class)
                .forEach(row -> problems.put((String) row[0], ((Number) row[1]).longValue()));
        return problems;
    }

    /** Counts the rows and takes their fingerprint in one pass. */
    Census census(UUID bulkEditId) {
        BulkCounts counts = BulkCounts.NONE;
        StringBuilder fingerprint = new StringBuilder();
        for (Object[] state : RowSql.of(CENSUS).with("id", bulkEditId).list(session(), Object[].class)) {
            counts = counts.plus(RowState.valueOf((String) state[0]), ((Number) state[1]).intValue());
            fingerprint.append(state[2]).append('|');
        }
        return new Census(counts, fingerprint.toString());
    }

    /** How many there are, and a fingerprint over who is meant and the facts that were found, in whatever order. */
    record Census(BulkCounts counts, String fingerprint) {}

    BulkEditRow require(UUID bulkEditId, int ordinal) {
        return find("bulkEditId = ?1 and ordinal = ?2", bulkEditId, ordinal).firstResult();
    }

    /** Held, when it still waits and nobody else has it. */
    Optional<BulkEditRow> waiting(UUID bulkEditId, int ordinal) {
        return RowSql.of(WAITING)
                .with("id", bulkEditId)
                .with("ordinal", ordinal)
                .list(session(), BulkEditRow.class)
                .stream()
                .findFirst();
    }

    BulkEditRow held(UUID bulkEditId, int ordinal) {
        return find("bulkEditId = ?1 and ordinal = ?2", bulkEditId, ordinal)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    int size(UUID bulkEditId) {
        return (int) count("bulkEditId", bulkEditId);
    }

    List<BulkEditRow> range(UUID bulkEditId, int from, int to) {
        return list("bulkEditId = ?1 and ordinal >= ?2 and ordinal < ?3 order by ordinal", bulkEditId, from, to);
    }

    List<Integer> peek(UUID bulkEditId, int size) {
        return RowSql.of(PEEK).with("id", bulkEditId).with("size", size).list(session(), Integer.class);
    }

    List<Integer> ordinalsUnderWay(UUID bulkEditId) {
        return RowSql.of(UNDER_WAY).with("id", bulkEditId).list(session(), Integer.class);
    }

    boolean anyUnderWay(UUID bulkEditId) {
        return underWay(bulkEditId) > 0;
    }

    long underWay(UUID bulkEditId) {
        return count(
                "bulkEditId = ?1 and state in ?2 and underWay is not null",
                bulkEditId,
                Set.of(RowState.RUNNING, RowState.UNKNOWN));
    }

    /** A person's row of a bulk edit that was undone. */
    void undone(UUID bulkEditId, UUID userId) {
        update(
                "state = ?1 where bulkEditId = ?2 and userId = ?3 and state = ?4",
                RowState.UNDONE,
                bulkEditId,
                userId,
                RowState.DONE);
    }

    void freeze(UUID bulkEditId, List<UUID> people, int from) {
        RowSql.of(FREEZE)
                .with("id", bulkEditId)
                .with("from", from)
                .with("people", people.toArray(UUID[]::new))
                .execute(session());
    }

    void freezeUndo(UUID bulkEditId, UUID undoOf) {
        RowSql.of(FREEZE_UNDO).with("id", bulkEditId).with("undoOf", undoOf).execute(session());
    }

    /** Calls by account (null: none) and messages of those who will change. */
    List<Object[]> efforts(UUID bulkEditId) {
        return RowSql.of(EFFORTS).with("id", bulkEditId).list(session(), Object[].class);
    }

    /** Who will change; with {@code leastCalls} only those who take so many calls. */
    List<UUID> willChange(UUID bulkEditId, int leastCalls) {
        return getEntityManager()
                .createQuery(
                        "select r.userId from BulkEditRow r where r.bulkEditId = :id and r.state = WAITING"
                                + " and r.calls >= :calls",
                        UUID.class)
                .setParameter("id", bulkEditId)
                .setParameter("calls", leastCalls)
                .getResultList();
    }

    int force(UUID bulkEditId, List<Integer> ordinals) {
        return RowSql.of(FORCE)
                .with("id", bulkEditId)
                .with("ordinals", ordinals.toArray(Integer[]::new))
                .with("problem", RowProblem.CHANGED_SINCE_APPLIED.code())
                .execute(session());
    }

    void progressed(UUID bulkEditId, Instant now) {
        RowSql.of(PROGRESSED).with("id", bulkEditId).with("now", now).execute(session());
    }

    int change(UUID bulkEditId, RowState from, RowState to) {
        return update("state = ?1 where bulkEditId = ?2 and state = ?3", to, bulkEditId, from);
    }

    boolean anyOpen(UUID bulkEditId) {
        return count("bulkEditId = ?1 and state = ?2", bulkEditId, RowState.WAITING) > 0 || anyUnderWay(bulkEditId);
    }

    int execute(RowSql statement) {
        return statement.execute(session());
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
