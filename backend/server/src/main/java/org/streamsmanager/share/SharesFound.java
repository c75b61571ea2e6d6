package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.ServerService;

/** Notes access that people have already, as it is: reading people in changes nobody's access. */
@ApplicationScoped
public class SharesFound {
    private final ShareRepository shares;
    private final ServerService servers;
    private final AuditService audit;
    private final Clock clock;

    SharesFound(ShareRepository shares, ServerService servers, AuditService audit, Clock clock) {
        this.shares = shares;
        this.servers = servers;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a server says of somebody; {@code planId} is the plan that the access follows, or null. */
    public record Found(UUID userId, UUID identityId, UUID planId, RemoteShare remote) {}

    /** Shares that are known are left alone. Callers hold the locks of the users. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void adopt(UUID serverId, List<Found> found) {
        List<UUID> known = shares.withAccess(
                serverId, found.stream().map(Found::identityId).toList());
        List<Share> adopted = found.stream()
                .filter(one -> !known.contains(one.identityId()))
                .map(one -> adopted(serverId, one))
                .toList();
        if (!adopted.isEmpty()) {
            servers.takeSeatsRegardless(serverId, adopted.size());
            shares.persist(adopted);
            audit.recordEach(adopted.stream()
                    .map(share -> ShareEnding.change(share, "adopted"))
                    .toList());
        }
    }

    private Share adopted(UUID serverId, Found found) {
        Instant now = clock.instant();
        Access said = ShareAcceptance.access(found.remote());
        Share share = new Share(found.userId(), found.identityId(), serverId, found.planId(), said, null, now);
        share.adopted(
                found.remote().remoteShareId(),
                found.remote().accepted(),
                now.plus(ShareService.INVITATION_LASTS),
                now);
        share.said(said, now);
        return share;
    }
}
