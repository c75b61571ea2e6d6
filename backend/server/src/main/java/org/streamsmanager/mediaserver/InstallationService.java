package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The stored client identifier; the lock lets only one of several first instances make it. */
@ApplicationScoped
public class InstallationService {
    private final EntityManager entities;
    private final Clock clock;

    InstallationService(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public String clientIdentifier() {
        return stored().orElseGet(this::create).clientIdentifier();
    }

    private Optional<Installation> stored() {
        return entities.createQuery("from Installation", Installation.class)
                .getResultStream()
                .findFirst();
    }

    private Installation create() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('installation'))")
                .getResultList();
        return stored().orElseGet(() -> {
            Installation installation = new Installation(clock.instant());
            entities.persist(installation);
            return installation;
        });
    }
}
