package org.streamsmanager.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class LedgerRepository implements PanacheRepositoryBase<LedgerEntry, UUID> {
    private static final String OF = "select * from ledger_entry where user_id = :user or user_id in"
            + " (select id from app_user where merged_into = :user) order by created_at, id";

    /** Also what was written for users who were merged into this one: the ledger is never rewritten. */
    List<LedgerEntry> of(UUID userId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(OF, LedgerEntry.class)
                .setParameter("user", userId)
                .getResultList();
    }
}
