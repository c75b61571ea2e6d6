package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.Effort;
import org.streamsmanager.bulk.LetterForecast;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.user.UserService;

/** Takes many people off their servers. Their time stays; they come back by a re-invite, or when this is undone. */
@ApplicationScoped
class EndAccessAction extends ShareBulkAction {
    private final ShareProgress progress;
    private final ShareChangeService changes;
    private final ShareService shares;
    private final ShareComebacks comebacks;

    EndAccessAction(
            ShareProgress progress,
            ShareChangeService changes,
            ShareService shares,
            ShareComebacks comebacks,
            UserService users) {
        super(progress, users);
        this.progress = progress;
        this.changes = changes;
        this.shares = shares;
        this.comebacks = comebacks;
    }

    @Override
    public String name() {
        return "END_ACCESS";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(BulkField.text(CAUSE, LONGEST_CAUSE).always());
    }

    @Override
    public Map<String, Object> check(BulkValues given) {
        return given.asMap();
    }

    /** A new invitation goes out, and must be accepted again. */
    @Override
    public Reversal reversal() {
        return Reversal.IN_PART;
    }

    @Override
    public Effort effortOfUndo(UUID userId, Map<String, Object> fields, Map<String, Object> before) {
        return progress.effort(ShareProgress.shares(before).stream()
                .map(shares::get)
                .map(ShareFacts::serverId)
                .toList());
    }

    @Override
    public Optional<LetterForecast.Occasion> tells(Map<String, Object> fields, boolean undo) {
        return undo ? Optional.of(LetterForecast.Occasion.INVITED) : Optional.empty();
    }

    @Override
    public Map<String, Object> wanted(UUID userId, Map<String, Object> fields, Map<String, Object> facts) {
        return ShareProgress.facts(List.of(), List.of());
    }

    @Override
    public List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause) {
        List<UUID> live = shares.liveOf(userId).stream().map(ShareFacts::id).toList();
        live.forEach(share -> changes.end(share, EndReason.REMOVED, cause));
        return progress.underWay(live);
    }

    /** To the same servers, for whoever is still entitled. */
    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        return progress.underWay(
                ShareProgress.shares(before).stream().map(comebacks::invite).toList());
    }
}
