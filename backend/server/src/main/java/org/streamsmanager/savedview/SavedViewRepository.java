package org.streamsmanager.savedview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SavedViewRepository implements PanacheRepositoryBase<SavedView, UUID> {
    List<SavedView> of(String owner, String list) {
        return list("owner = ?1 and list = ?2 order by lower(name), id", owner, list);
    }

    Optional<SavedView> named(String owner, String list, String name) {
        return find("owner = ?1 and list = ?2 and lower(name) = lower(?3)", owner, list, name)
                .firstResultOptional();
    }

    Optional<SavedView> mine(String owner, UUID id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /** One writer of an owner's views at a time, so that a name is taken once. */
    void lock(String owner) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:owner, 7)) as text)", String.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }
}
