package org.streamsmanager.job;

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
class JobRunRepository implements PanacheRepositoryBase<JobRun, UUID> {
    private static final Listing<JobRun> NEWEST = Listing.newest(JobRun.class, "startedAt");

    Optional<JobRun> last(String job) {
        return find("job = ?1 order by startedAt desc", job).firstResultOptional();
    }

    Page<JobRun> newestFirst(Optional<String> job, PageRequest request, Instant now) {
        return job.map(name -> NEWEST.page(
                        getEntityManager(), "from JobRun where job = :job", Map.of("job", name), request, now))
                .orElseGet(() -> NEWEST.page(getEntityManager(), "from JobRun", Map.of(), request, now));
    }
}
