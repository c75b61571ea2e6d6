package org.streamsmanager.job;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JobRunRepository implements PanacheRepositoryBase<JobRun, UUID> {
    Optional<JobRun> last(String job) {
        return find("job = ?1 order by startedAt desc", job).firstResultOptional();
    }

    PanacheQuery<JobRun> newestFirst(Optional<String> job) {
        return job.map(name -> find("job = ?1 order by startedAt desc, id desc", name))
                .orElseGet(() -> find("order by startedAt desc, id desc"));
    }
}
