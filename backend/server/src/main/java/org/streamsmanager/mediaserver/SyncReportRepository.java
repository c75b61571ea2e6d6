package org.streamsmanager.mediaserver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class SyncReportRepository implements PanacheRepositoryBase<SyncReport, UUID> {
    private static final Listing<SyncReport> NEWEST = Listing.newest(SyncReport.class, "startedAt");

    Optional<SyncReport> running(String kind, UUID subject) {
        return find("kind = ?1 and subject = ?2 and state = ?3", kind, subject, SyncReport.State.RUNNING)
                .firstResultOptional();
    }

    Page<SyncReport> newestFirst(UUID subject, PageRequest request, Instant now) {
        return NEWEST.page(
                getEntityManager(),
                "from SyncReport where subject = :subject",
                Map.of("subject", subject),
                request,
                now);
    }
}
