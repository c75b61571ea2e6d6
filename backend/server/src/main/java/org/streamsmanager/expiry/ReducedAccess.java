package org.streamsmanager.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.Entitlement;
import org.streamsmanager.library.LibraryFacts;
import org.streamsmanager.library.LibraryService;
import org.streamsmanager.share.ShareChangeService;
import org.streamsmanager.share.ShareFacts;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.user.UserService;

/** Less than the plan gives, for some days after time is over. */
@ApplicationScoped
class ReducedAccess {
    private static final String OF_ACTIVE_USERS = "select s.id from share s join app_user u on u.id = s.user_id"
            + " where s.ended_at is null and s.reduced_at is not null and u.closed_at is null and (u.permanent or"
            + " exists (select 1 from coverage c where c.user_id = u.id and c.revoked_at is null"
            + " and c.starts_at <= :now and c.ends_at > :now))";
    private final ShareService shares;
    private final ShareChangeService changes;
    private final CoverageService coverage;
    private final LibraryService libraries;
    private final UserService users;
    private final EntityManager entities;
    private final Clock clock;

    ReducedAccess(
            ShareService shares,
            ShareChangeService changes,
            CoverageService coverage,
            LibraryService libraries,
            UserService users,
            EntityManager entities,
            Clock clock) {
        this.shares = shares;
        this.changes = changes;
        this.coverage = coverage;
        this.libraries = libraries;
        this.users = users;
        this.entities = entities;
        this.clock = clock;
    }

    /** False when nothing would be left, or when the days are over. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean reduce(UUID shareId, AccessSettings rules) {
        ShareFacts share = shares.get(shareId);
        return share.reducedAt() == null
                && changes.reduce(shareId, staying(share, rules), "time is over: reduced for some days");
    }

    private Set<String> staying(ShareFacts share, AccessSettings rules) {
        Set<String> chosen = libraries.shareable(share.serverId(), rules.reducedGroupIds()).stream()
                .map(LibraryFacts::globalId)
                .collect(Collectors.toSet());
        if (!share.wanted().everything()) {
            chosen.retainAll(share.wanted().libraries());
        }
        return chosen;
    }

    @Transactional
    List<UUID> ofActiveUsers() {
        return entities.unwrap(Session.class)
                .createNativeQuery(OF_ACTIVE_USERS, UUID.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    @Transactional
    void giveBack(UUID shareId) {
        UUID userId = shares.get(shareId).userId();
        users.lockIfThere(userId);
        Entitlement now = coverage.entitlement(userId);
        ShareFacts share = shares.get(shareId);
        if (now.entitled() && now.planId() != null && share.reducedAt() != null && share.live()) {
            changes.wantWhole(shareId, now.planId(), "active again");
        }
    }
}
