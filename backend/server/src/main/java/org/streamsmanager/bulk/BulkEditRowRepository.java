package org.streamsmanager.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class BulkEditRowRepository implements PanacheRepositoryBase<BulkEditRow, BulkEditRow.Key> {
    private static final Listing<BulkEditRow> IN_ORDER =
            Listing.of(BulkEditRow.class).ascending("ordinal");
    private static final String NEXT = "select * from bulk_edit_row where bulk_edit_id = :id and state = 'WAITING'"
            + " order by user_id limit :size for update skip locked";

    /** The next people, in the order in which they are locked; another instance takes others. */
    List<BulkEditRow> next(UUID bulkEditId, int size) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(NEXT, BulkEditRow.class)
                .setParameter("id", bulkEditId)
                .setParameter("size", size)
                .getResultList();
    }

    Page<BulkEditRow> of(UUID bulkEditId, Optional<RowState> state, PageRequest request, Instant now) {
        Set<RowState> wanted = state.map(Set::of).orElse(EnumSet.allOf(RowState.class));
        return IN_ORDER.page(
                getEntityManager(),
                "from BulkEditRow where bulkEditId = :edit and state in :states",
                Map.of("edit", bulkEditId, "states", wanted),
                request,
                now);
    }

    List<BulkEditRow> from(UUID bulkEditId, int offset, int size) {
        return find("bulkEditId = ?1 order by ordinal", bulkEditId)
                .range(offset, offset + size - 1)
                .list();
    }

    List<BulkEditRow> done(UUID bulkEditId) {
        return list("bulkEditId = ?1 and state = ?2 order by ordinal", bulkEditId, RowState.DONE);
    }

    Map<RowState, Long> states(UUID bulkEditId) {
        Map<RowState, Long> counts = new EnumMap<>(RowState.class);
        getEntityManager()
                .createQuery(
                        "select r.state, count(r) from BulkEditRow r where r.bulkEditId = :id group by r.state",
                        Object[].class)
                .setParameter("id", bulkEditId)
                .getResultList()
                .forEach(row -> counts.put((RowState) row[0], (Long) row[1]));
        return counts;
    }

    int change(UUID bulkEditId, RowState from, RowState to) {
        return update("state = ?1 where bulkEditId = ?2 and state = ?3", to, bulkEditId, from);
    }

    boolean anyWaiting(UUID bulkEditId) {
        return count("bulkEditId = ?1 and state = ?2", bulkEditId, RowState.WAITING) > 0;
    }
}
