package org.streamsmanager.usertransfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class UserImportRowRepository implements PanacheRepositoryBase<UserImportRow, UserImportRow.Key> {
    private static final Listing<UserImportRow> IN_ORDER =
            Listing.of(UserImportRow.class).ascending("ordinal");
    private static final String WAITING = "select r.ordinal from UserImportRow r where r.importId = :import"
            + " and r.outcome = :waiting order by r.ordinal";

    Page<UserImportRow> inOrder(UUID importId, Optional<LineVerdict> verdict, PageRequest request, Instant now) {
        Set<LineVerdict> wanted = verdict.map(Set::of).orElse(EnumSet.allOf(LineVerdict.class));
        return IN_ORDER.page(
                getEntityManager(),
                "from UserImportRow where importId = :import and verdict in :verdicts",
                Map.of("import", importId, "verdicts", wanted),
                request,
                now);
    }

    /** So many from there on, in order. */
    List<UserImportRow> from(UUID importId, int ordinal, int limit) {
        return find("importId = ?1 and ordinal >= ?2 order by ordinal", importId, ordinal)
                .page(0, limit)
                .list();
    }

    List<Integer> waiting(UUID importId, int limit) {
        return getEntityManager()
                .createQuery(WAITING, Integer.class)
                .setParameter("import", importId)
                .setParameter("waiting", LineOutcome.WAITING)
                .setMaxResults(limit)
                .getResultList();
    }

    UserImportRow forUpdate(UUID importId, int ordinal) {
        return findById(new UserImportRow.Key(importId, ordinal), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that wait still, in order. */
    List<UserImportRow> waitingForUpdate(UUID importId, List<Integer> ordinals) {
        return find(
                        "importId = ?1 and ordinal in ?2 and outcome = ?3 order by ordinal",
                        importId,
                        ordinals,
                        LineOutcome.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Writes what was changed, and forgets it: work on many lines does not look at all of them again and again. */
    void release() {
        flush();
        getEntityManager().clear();
    }

    long count(UUID importId, LineOutcome outcome) {
        return count("importId = ?1 and outcome = ?2", importId, outcome);
    }
}
