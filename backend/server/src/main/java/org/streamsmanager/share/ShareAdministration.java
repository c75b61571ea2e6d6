package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.Entitlement;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.share.ShareRemovalPreview.Consequence;
import org.streamsmanager.shared.NamedRef;
import org.streamsmanager.shared.Refusal;

/** What operators do with one access. */
@ApplicationScoped
class ShareAdministration {
    private final ShareRepository shares;
    private final ShareChangeService changes;
    private final CoverageService coverage;
    private final ServerService servers;

    ShareAdministration(
            ShareRepository shares, ShareChangeService changes, CoverageService coverage, ServerService servers) {
        this.shares = shares;
        this.changes = changes;
        this.coverage = coverage;
        this.servers = servers;
    }

    @Transactional
    ShareRemovalPreview removal(UUID userId, UUID shareId) {
        Share share = live(userId, shareId);
        Entitlement now = coverage.entitlement(userId);
        return new ShareRemovalPreview(
                new NamedRef(share.serverId(), servers.require(share.serverId()).name()),
                share.state(),
                share.wanted().libraries().size(),
                now.until(),
                consequences(share, now));
    }

    @Transactional
    void remove(UUID userId, UUID shareId, String cause) {
        changes.end(live(userId, shareId).id(), EndReason.REMOVED, cause);
    }

    @Transactional
    void reapply(UUID userId, UUID shareId) {
        changes.reapply(live(userId, shareId).id(), null);
    }

    private List<Consequence> consequences(Share share, Entitlement now) {
        List<Consequence> all = new ArrayList<>();
        switch (share.state()) {
            case RESERVED, PENDING -> all.add(Consequence.INVITATION_IS_WITHDRAWN);
            case ACTIVE -> {
                all.add(Consequence.LIBRARIES_ARE_TAKEN_AWAY);
                all.add(Consequence.A_RUNNING_STREAM_MAY_GO_ON);
            }
            case SUSPENDED, ENDED -> {}
        }
        all.add(Consequence.THE_SEAT_IS_FREE);
        if (now.active()) {
            all.add(Consequence.COVERAGE_STAYS);
        }
        if (shares.liveOf(share.userId()).size() > 1) {
            all.add(Consequence.STAYS_ON_ANOTHER_SERVER);
        }
        all.add(Consequence.COMES_BACK_ONLY_BY_RE_INVITE);
        return List.copyOf(all);
    }

    private Share live(UUID userId, UUID shareId) {
        Share share = shares.ofUser(userId, shareId).orElseThrow(() -> Refusal.of(ShareProblem.UNKNOWN_SHARE));
        if (!share.live()) {
            throw Refusal.of(ShareProblem.SHARE_ENDED);
        }
        return share;
    }
}
