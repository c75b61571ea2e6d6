package org.streamsmanager.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CurrentActor;

/** Which recurring jobs an operator holds back. */
@ApplicationScoped
class JobPauses {
    private final EntityManager entities;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    JobPauses(EntityManager entities, AuditService audit, CurrentActor actor, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    boolean isPaused(String job) {
        return !entities.createNativeQuery("select 1 from job_pause where job = :job")
                .setParameter("job", job)
                .getResultList()
                .isEmpty();
    }

    @Transactional
    void pause(String job) {
        entities.createNativeQuery("insert into job_pause (job, paused_at, paused_by) values (:job, :now, :by)"
                        + " on conflict (job) do nothing")
                .setParameter("job", job)
                .setParameter("now", clock.instant())
                .setParameter("by", actor.get().name())
                .executeUpdate();
        audit.record(Change.of("job", null, "paused").because(job));
    }

    @Transactional
    void resume(String job) {
        entities.createNativeQuery("delete from job_pause where job = :job")
                .setParameter("job", job)
                .executeUpdate();
        audit.record(Change.of("job", null, "resumed").because(job));
    }
}
