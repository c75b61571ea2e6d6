package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.PlacementService;
import org.streamsmanager.share.ShareChangeService;
import org.streamsmanager.share.ShareFacts;
import org.streamsmanager.share.ShareMoves;
import org.streamsmanager.share.ShareProgress;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.share.ShareState;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserService;

/**
 * Moves many people to one server. An open invitation to another one is withdrawn; whoever watches on another server leaves
 * it when they have accepted the new one.
 */
@ApplicationScoped
class SetServerAction extends InvitingAction {
    private static final String SERVER = "serverId";
    private final ReinviteService reinvites;
    private final ShareProgress progress;
    private final ShareService shares;
    private final ShareChangeService changes;
    private final ShareMoves moves;
    private final PlacementService placements;
    private final ServerService servers;

    SetServerAction(
            ReinviteService reinvites,
            ShareProgress progress,
            ShareService shares,
            ShareChangeService changes,
            ShareMoves moves,
            PlacementService placements,
            ServerService servers,
            UserService users) {
        super(progress, shares, users);
        this.reinvites = reinvites;
        this.progress = progress;
        this.shares = shares;
        this.changes = changes;
        this.moves = moves;
        this.placements = placements;
        this.servers = servers;
    }

    @Override
    public String name() {
        return "SET_SERVER";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(BulkField.server(SERVER).always(), CAUSE);
    }

    @Override
    public Map<String, Object> check(BulkValues given) {
        Map<String, Object> fields = given.asMap();
        if (servers.find(server(fields)).isEmpty()) {
            throw BulkValues.refusal(SERVER, "is not a server");
        }
        return fields;
    }

    @Override
    Map<String, Object> wanted(
            UUID userId, Map<String, Object> fields, Map<String, Object> facts, Map<UUID, Integer> before) {
        boolean there = shares.liveOf(userId).stream().anyMatch(share -> isOn(share, fields));
        return there ? facts : moved(userId, seat(userId, fields, before));
    }

    private Map<String, Object> moved(UUID userId, UUID server) {
        List<UUID> left = watching(userId).stream().map(ShareFacts::serverId).toList();
        List<UUID> both = Stream.concat(Stream.of(server), left.stream()).toList();
        Map<String, Object> facts = progress.factsOn(both);
        if (!left.isEmpty()) {
            facts.put("leavesWhenAccepted", progress.factsOn(left).get("servers"));
        }
        return facts;
    }

    @Override
    UUID destination(UUID userId, Map<String, Object> fields, Map<UUID, Integer> before) {
        reinvites.refusalOfAccess(userId).ifPresent(problem -> {
            throw Refusal.of(problem);
        });
        return reinvites.destination(userId, reinvites.sameAccount(userId, server(fields)), before);
    }

    @Override
    public List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause) {
        UUID server = destination(userId, fields, Map.of());
        ReinviteWish wish = reinvites.sameAccount(userId, server);
        List<ShareFacts> left = watching(userId);
        shares.liveOf(userId).stream()
                .filter(share -> share.state() != ShareState.ACTIVE)
                .forEach(share -> changes.end(share.id(), EndReason.WITHDRAWN, cause));
        if (left.isEmpty()) {
            reinvites.reinvite(userId, wish, cause);
        } else {
            moves.begin(left, server, placements.access(userId, server), cause);
        }
        return progress.underWay(live(userId));
    }

    /** Whoever has left is invited again to where they were. */
    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        List<UUID> had = ShareProgress.shares(before);
        Optional<ReinviteWish> back =
                had.stream().findFirst().map(shares::get).map(old -> reinvites.sameAccount(userId, old.serverId()));
        List<UUID> given =
                live(userId).stream().filter(share -> !had.contains(share)).toList();
        given.forEach(share -> changes.end(share, EndReason.REMOVED, cause));
        if (live(userId).isEmpty()) {
            back.ifPresent(wish -> reinvites.reinvite(userId, wish, cause));
        }
        return progress.underWay(
                Stream.concat(given.stream(), live(userId).stream()).toList());
    }

    /** Who joined at once has left the others by now: that is no change by somebody else. */
    @Override
    public Map<String, Object> arrived(UUID userId, Map<String, Object> after) {
        List<UUID> had = ShareProgress.shares(after);
        Map<String, Object> now = facts(userId);
        boolean moved = had.stream()
                .filter(share -> !ShareProgress.shares(now).contains(share))
                .allMatch(share -> shares.get(share).endReason() == EndReason.MOVED);
        return moved && had.containsAll(ShareProgress.shares(now)) ? now : after;
    }

    private List<ShareFacts> watching(UUID userId) {
        return shares.liveOf(userId).stream()
                .filter(share -> share.state() == ShareState.ACTIVE)
                .toList();
    }

    private static boolean isOn(ShareFacts share, Map<String, Object> fields) {
        return share.serverId().equals(server(fields));
    }

    private static UUID server(Map<String, Object> fields) {
        return UUID.fromString((String) fields.get(SERVER));
    }
}
