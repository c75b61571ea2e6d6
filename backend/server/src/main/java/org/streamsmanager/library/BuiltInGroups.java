package org.streamsmanager.library;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import org.streamsmanager.shared.Ids;

/** Private, Standard and Premium 4K are there from the first start on. */
@ApplicationScoped
class BuiltInGroups {
    private static final String ENSURE = "insert into library_group (id, name, kind, position, version)"
            + " values (:id, :name, :kind, :position, 0) on conflict do nothing";
    private final EntityManager entities;

    BuiltInGroups(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    void ensure(@Observes StartupEvent event) {
        Arrays.stream(GroupKind.values()).filter(GroupKind::builtIn).forEach(this::ensure);
    }

    private void ensure(GroupKind kind) {
        entities.createNativeQuery(ENSURE)
                .setParameter("id", Ids.next())
                .setParameter("name", kind.builtInName())
                .setParameter("kind", kind.name())
                .setParameter("position", kind.ordinal())
                .executeUpdate();
    }
}
