package org.streamsmanager.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FaqEntryRepository implements PanacheRepositoryBase<FaqEntry, UUID> {
    List<FaqEntry> inOrder() {
        return list("order by position, id");
    }
}
