package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Moves people to another server: what they have ends when they have accepted the new one, and stays when they never do. */
@ApplicationScoped
public class ShareMoves {
    private static final String BEGIN = "insert into share_move (new_share_id, old_share_id, cause, created_at)"
            + " values (:new, :old, :cause, :now)";
    private static final String INHERIT = "insert into share_move (new_share_id, old_share_id, cause, created_at)"
            + " select :new, old_share_id, cause, created_at from share_move where new_share_id = :refused";
    private static final String LEFT = "select s.* from share_move m join share s on s.id = m.old_share_id"
            + " where m.new_share_id = :new and s.ended_at is null order by s.id";
    private static final String CAUSE = "select cause from share_move where new_share_id = :new limit 1";
    private final Session session;
    private final ShareService shares;
    private final ShareEnding ending;
    private final Clock clock;

    ShareMoves(Session session, ShareService shares, ShareEnding ending, Clock clock) {
        this.session = session;
        this.shares = shares;
        this.ending = ending;
        this.clock = clock;
    }

    /** Invites to the server; refused when it is full. The caller holds the user. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(Collection<ShareFacts> leaving, UUID serverId, Access wanted, String cause) {
        ShareFacts first = leaving.iterator().next();
        ShareFacts invited = shares.reserveAndInvite(first.userId(), first.identityId(), serverId, wanted);
        leaving.forEach(old -> session.createNativeMutationQuery(BEGIN)
                .setParameter("new", invited.id())
                .setParameter("old", old.id())
                .setParameter("cause", cause, String.class)
                .setParameter("now", clock.instant())
                .executeUpdate());
    }

    /** The invitation was made anew: accepted, it means the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    void inherit(UUID refusedShareId, UUID newShareId) {
        session.createNativeMutationQuery(INHERIT)
                .setParameter("refused", refusedShareId)
                .setParameter("new", newShareId)
                .executeUpdate();
    }

    void accepted(@Observes ShareEvent event) {
        if (event instanceof ShareEvent.Accepted) {
            List<Share> left = session.createNativeQuery(LEFT, Share.class)
                    .setParameter("new", event.shareId())
                    .getResultList();
            left.forEach(old -> ending.end(old, EndReason.MOVED, cause(event.shareId())));
        }
    }

    private String cause(UUID newShareId) {
        return session.createNativeQuery(CAUSE, String.class)
                .setParameter("new", newShareId)
                .getSingleResultOrNull();
    }
}
