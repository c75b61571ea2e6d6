package org.streamsmanager.mediaserver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ServerLocationRepository implements PanacheRepositoryBase<ServerLocation, UUID> {
    List<ServerLocation> ordered() {
        return list("order by position, name");
    }

    Optional<ServerLocation> named(String name) {
        return find("lower(name) = lower(?1)", name).firstResultOptional();
    }

    long servers(UUID locationId) {
        return getEntityManager()
                .createQuery("select count(s) from Server s where s.locationId = ?1", Long.class)
                .setParameter(1, locationId)
                .getSingleResult();
    }
}
