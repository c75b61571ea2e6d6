package org.streamsmanager.peopleimport;

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
class ImportRowRepository implements PanacheRepositoryBase<ImportRow, ImportRow.Key> {
    private static final Listing<ImportRow> IN_ORDER =
            Listing.of(ImportRow.class).ascending("ordinal");
    private static final String KNOWN = "select r.userId from ImportRow r where r.importId = :import"
            + " and r.ordinal in :ordinals and r.userId is not null";
    private static final String WAITING = "select r.ordinal from ImportRow r where r.importId = :import"
            + " and r.outcome = :waiting order by r.ordinal";

    Page<ImportRow> inOrder(UUID importId, Optional<Verdict> verdict, PageRequest request, Instant now) {
        Set<Verdict> wanted = verdict.map(Set::of).orElse(EnumSet.allOf(Verdict.class));
        return IN_ORDER.page(
                getEntityManager(),
                "from ImportRow where importId = :import and verdict in :verdicts",
                Map.of("import", importId, "verdicts", wanted),
                request,
                now);
    }

    List<Integer> waiting(UUID importId, int limit) {
        return getEntityManager()
                .createQuery(WAITING, Integer.class)
                .setParameter("import", importId)
                .setParameter("waiting", RowOutcome.WAITING)
                .setMaxResults(limit)
                .getResultList();
    }

    ImportRow forUpdate(UUID importId, int ordinal) {
        return findById(new ImportRow.Key(importId, ordinal), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that wait still, in order. */
    List<ImportRow> waitingForUpdate(UUID importId, List<Integer> ordinals) {
        return find(
                        "importId = ?1 and ordinal in ?2 and outcome = ?3 order by ordinal",
                        importId,
                        ordinals,
                        RowOutcome.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Who of these people was found to be somebody already. */
    List<UUID> knownUsers(UUID importId, List<Integer> ordinals) {
        return getEntityManager()
                .createQuery(KNOWN, UUID.class)
                .setParameter("import", importId)
                .setParameter("ordinals", ordinals)
                .getResultList();
    }

    /** Writes what was changed, and forgets it: work on many rows does not look at all of them again and again. */
    void release() {
        flush();
        getEntityManager().clear();
    }

    long count(UUID importId, RowOutcome outcome) {
        return count("importId = ?1 and outcome = ?2", importId, outcome);
    }

    /** What is left says that somebody was read, not who. */
    void forgetPerson(UUID userId) {
        getEntityManager()
                .createNativeQuery("update people_import_row set detail = null, person = person - 'email' - 'username'"
                        + " - 'remoteUserId' - 'uuid' - 'title' - 'invitedAddress' where user_id = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }
}
