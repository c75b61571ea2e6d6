package org.streamsmanager.drift;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.streamsmanager.shared.Refusal;

@ApplicationScoped
class DriftResolutionRepository implements PanacheRepositoryBase<DriftResolution, UUID> {
    DriftResolution require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(DriftProblem.UNKNOWN_RESOLUTION));
    }
}
