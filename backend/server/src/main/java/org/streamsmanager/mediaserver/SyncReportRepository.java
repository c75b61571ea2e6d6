package org.streamsmanager.mediaserver;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SyncReportRepository implements PanacheRepositoryBase<SyncReport, UUID> {
    Optional<SyncReport> running(String kind, UUID subject) {
        return find("kind = ?1 and subject = ?2 and state = ?3", kind, subject, SyncReport.State.RUNNING)
                .firstResultOptional();
    }

    PanacheQuery<SyncReport> newestFirst(UUID subject) {
        return find("subject = ?1 order by startedAt desc, id desc", subject);
    }
}
