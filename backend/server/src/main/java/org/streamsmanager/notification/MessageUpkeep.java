package org.streamsmanager.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;
import org.streamsmanager.job.Upkeep;

/**
 * Messages that nothing more becomes of. What caused them is long past then, so that none is written twice; a link goes as
 * soon as it opens nothing.
 */
@ApplicationScoped
class MessageUpkeep implements Upkeep {
    static final Duration KEPT = Duration.ofDays(180);
    private static final String OLD = "delete from outbox_message where id in (select id from outbox_message"
            + " where created_at < :before and state not in ('WAITING', 'SENDING') limit :most)";
    private static final String SPENT = "update outbox_message set link = null, link_shown = false,"
            + " version = version + 1 where id in (select id from outbox_message where link is not null"
            + " and expires_at < :now and state not in ('WAITING', 'SENDING') limit :most)";
    private final Session entities;
    private final Clock clock;

    MessageUpkeep(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "messages and links in them";
    }

    @Override
    @Transactional
    public int deleteSome() {
        Instant now = clock.instant();
        int old = entities.createNativeMutationQuery(OLD)
                .setParameter("before", now.minus(KEPT))
                .setParameter("most", AT_ONCE)
                .executeUpdate();
        return old
                + entities.createNativeMutationQuery(SPENT)
                        .setParameter("now", now)
                        .setParameter("most", AT_ONCE)
                        .executeUpdate();
    }
}
