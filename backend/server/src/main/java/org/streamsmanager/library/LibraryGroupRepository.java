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

    Optional<LibraryGroup> builtIn(GroupKind kind) {
        return find("kind", kind).firstResultOptional();
    }

    boolean nameTaken(String name, UUID except) {
        return count("lower(name) = lower(?1) and (?2 is null or id <> ?2)", name, except) > 0;
    }
}
