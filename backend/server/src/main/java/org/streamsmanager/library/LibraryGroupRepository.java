package org.streamsmanager.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LibraryGroupRepository implements PanacheRepositoryBase<LibraryGroup, UUID> {
    List<LibraryGroup> ordered() {
        return list("order by position, name");
    }

    LibraryGroup builtIn(GroupKind kind) {
        return find("kind", kind).singleResult();
    }

    Optional<LibraryGroup> named(String name) {
        return find("lower(name) = lower(?1)", name).firstResultOptional();
    }
}
