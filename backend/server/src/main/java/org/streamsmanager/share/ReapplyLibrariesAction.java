package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.user.UserService;

/** Compares what the servers of many people say with what is wanted, and tells them again where that differs. */
@ApplicationScoped
class ReapplyLibrariesAction extends ShareBulkAction {
    private final ShareProgress progress;
    private final ShareChangeService changes;
    private final ShareService shares;

    ReapplyLibrariesAction(ShareProgress progress, ShareChangeService changes, ShareService shares, UserService users) {
        super(progress, users);
        this.progress = progress;
        this.changes = changes;
        this.shares = shares;
    }

    @Override
    public String name() {
        return "REAPPLY_LIBRARIES";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(BulkField.text(CAUSE, LONGEST_CAUSE));
    }

    @Override
    public Map<String, Object> check(BulkValues given) {
        return given.asMap();
    }

    /** It brings what is wanted already. */
    @Override
    public Reversal reversal() {
        return Reversal.NOTHING;
    }

    @Override
    public Map<String, Object> wanted(UUID userId, Map<String, Object> fields, Map<String, Object> facts) {
        if (shares.liveOf(userId).stream().noneMatch(share -> share.state() == ShareState.ACTIVE)) {
            return facts;
        }
        Map<String, Object> compared = new LinkedHashMap<>(facts);
        compared.put("compared", true);
        return compared;
    }

    @Override
    public List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause) {
        List<UUID> active = shares.liveOf(userId).stream()
                .filter(share -> share.state() == ShareState.ACTIVE)
                .map(ShareFacts::id)
                .toList();
        active.forEach(share -> changes.reapply(share, cause));
        return progress.underWay(active);
    }

    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        throw new IllegalStateException("nothing was changed that could be given back");
    }
}
