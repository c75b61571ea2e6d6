package org.streamsmanager.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;

/** Runs of jobs: what went well is soon of no interest, what failed is kept longer; the last of each job stays. */
@ApplicationScoped
class RunUpkeep implements Upkeep {
    static final Duration DONE_KEPT = Duration.ofDays(30);
    static final Duration FAILED_KEPT = Duration.ofDays(180);
    private static final String DELETE = "delete from job_run where id in (select r.id from job_run r"
            + " where r.started_at < :done and (r.started_at < :failed or r.outcome not in ('FAILED', 'GIVEN_UP'))"
            + " and exists (select 1 from job_run n where n.job = r.job and n.started_at > r.started_at) limit :most)";
    private final Session entities;
    private final Clock clock;

    RunUpkeep(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "runs of jobs";
    }

    @Override
    @Transactional
    public int deleteSome() {
        Instant now = clock.instant();
        return entities.createNativeMutationQuery(DELETE)
                .setParameter("done", now.minus(DONE_KEPT))
                .setParameter("failed", now.minus(FAILED_KEPT))
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }
}
