package org.streamsmanager.invitation;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.bulk.Arrival;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.Effort;
import org.streamsmanager.bulk.LetterForecast;
import org.streamsmanager.bulk.PersonAction;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.share.ShareFacts;
import org.streamsmanager.share.ShareProgress;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.user.UserService;

/** What bulk edits that invite people have in common: where they would go is seen before, an invitation is followed. */
abstract class InvitingAction implements PersonAction {
    static final BulkField CAUSE = BulkField.text("cause", 500);
    private final ShareProgress progress;
    private final ShareService shares;
    private final UserService users;

    /** For the proxies of the container, which delegate everything. */
    protected InvitingAction() {
        this(null, null, null);
    }

    InvitingAction(ShareProgress progress, ShareService shares, UserService users) {
        this.progress = progress;
        this.shares = shares;
        this.users = users;
    }

    /** Where they would be invited after others have got these seats; refused when they cannot be. */
    abstract UUID destination(UUID userId, Map<String, Object> fields, Map<UUID, Integer> before);

    /** As {@link #wanted(UUID, Map, Map)} after others have got these seats, which are counted on. */
    abstract Map<String, Object> wanted(
            UUID userId, Map<String, Object> fields, Map<String, Object> facts, Map<UUID, Integer> before);

    UUID seat(UUID userId, Map<String, Object> fields, Map<UUID, Integer> before) {
        UUID server = destination(userId, fields, before);
        before.merge(server, 1, Integer::sum);
        return server;
    }

    /** Everybody is placed after those before them. */
    @Override
    public Planner planner() {
        Map<UUID, Integer> before = new HashMap<>();
        return (userId, fields, facts) -> wanted(userId, fields, facts, before);
    }

    @Override
    public Map<String, Object> check(BulkValues given) {
        return given.asMap();
    }

    /** An invitation that was sent can be withdrawn, yet not unsent. */
    @Override
    public Reversal reversal() {
        return Reversal.IN_PART;
    }

    @Override
    public Optional<LetterForecast.Occasion> tells(Map<String, Object> fields, boolean undo) {
        return undo ? Optional.empty() : Optional.of(LetterForecast.Occasion.INVITED);
    }

    @Override
    public void lock(Collection<UUID> userIds) {
        users.lockAll(userIds);
    }

    @Override
    public Map<String, Object> facts(UUID userId) {
        return progress.facts(userId);
    }

    @Override
    public Map<String, Object> wanted(UUID userId, Map<String, Object> fields, Map<String, Object> facts) {
        return wanted(userId, fields, facts, new HashMap<>());
    }

    /** One call for the invitation, and one for each that is withdrawn for it. */
    @Override
    public Effort effort(UUID userId, Map<String, Object> fields) {
        Effort ends = progress.effort(userId);
        Effort invites = progress.effort(List.of(destination(userId, fields, Map.of())));
        return new Effort(invites.account(), invites.calls() + ends.calls(), 0);
    }

    @Override
    public Effort effortOfUndo(UUID userId, Map<String, Object> fields, Map<String, Object> before) {
        return progress.effort(userId);
    }

    @Override
    public Duration takes(UUID account, long calls) {
        return progress.takes(calls);
    }

    @Override
    public Map<String, Object> leftOf(Map<String, Object> after) {
        return progress.leftOf(after);
    }

    @Override
    public List<UUID> again(UUID userId, List<UUID> underWay, String cause) {
        return progress.again(underWay);
    }

    @Override
    public Arrival arrival(UUID underWay) {
        return progress.arrival(underWay);
    }

    List<UUID> live(UUID userId) {
        return shares.liveOf(userId).stream().map(ShareFacts::id).toList();
    }
}
