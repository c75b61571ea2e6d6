package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.ShareChangeService;
import org.streamsmanager.share.ShareProgress;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserService;

/** Puts many covered people without access on a server again, each where the placement says. */
@ApplicationScoped
class ReinviteAction extends InvitingAction {
    private final ReinviteService reinvites;
    private final ShareProgress progress;
    private final ShareChangeService changes;

    ReinviteAction(
            ReinviteService reinvites,
            ShareProgress progress,
            ShareService shares,
            ShareChangeService changes,
            UserService users) {
        super(progress, shares, users);
        this.reinvites = reinvites;
        this.progress = progress;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "RE_INVITE";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(CAUSE);
    }

    @Override
    Map<String, Object> wanted(
            UUID userId, Map<String, Object> fields, Map<String, Object> facts, Map<UUID, Integer> before) {
        return live(userId).isEmpty() ? progress.factsOn(List.of(seat(userId, fields, before))) : facts;
    }

    @Override
    UUID destination(UUID userId, Map<String, Object> fields, Map<UUID, Integer> before) {
        reinvites.requirePossible(userId).ifPresent(problem -> {
            throw Refusal.of(problem);
        });
        return reinvites.destination(userId, ReinviteWish.NONE, before);
    }

    @Override
    public List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause) {
        reinvites.reinvite(userId, ReinviteWish.NONE, cause);
        return progress.underWay(live(userId));
    }

    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        List<UUID> given = live(userId);
        given.forEach(share -> changes.end(share, EndReason.REMOVED, cause));
        return progress.underWay(given);
    }
}
