package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.user.ErasurePreview;
import org.streamsmanager.user.UserDataService;
import org.streamsmanager.user.UserService;

/** Deletes many people from the panel: their access ends, what is personal goes, what the books need stays. */
@ApplicationScoped
class EraseAction extends ShareBulkAction {
    private static final String NAME = "name";
    private static final String SERVERS = "servers";
    private final UserDataService data;
    private final ShareService shares;
    private final ShareProgress progress;

    EraseAction(UserDataService data, ShareService shares, ShareProgress progress, UserService users) {
        super(progress, users);
        this.data = data;
        this.shares = shares;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "ERASE_USER";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(BulkField.text(CAUSE, LONGEST_CAUSE).always());
    }

    @Override
    public Map<String, Object> check(BulkValues given) {
        return given.asMap();
    }

    @Override
    public Reversal reversal() {
        return Reversal.NOTHING;
    }

    /** Also what of them moves with everything that would be deleted. */
    @Override
    public Map<String, Object> facts(UUID userId) {
        Map<String, Object> facts = new LinkedHashMap<>();
        ErasurePreview erasure = data.previewErasure(userId);
        facts.put(NAME, erasure.user().name());
        facts.put(SERVERS, super.facts(userId).get(SERVERS));
        facts.put("_hash", erasure.hash());
        return facts;
    }

    /** Nothing of them is left to be looked at. */
    @Override
    public Map<String, Object> outcome(UUID userId, Map<String, Object> fields) {
        return Map.of();
    }

    @Override
    public Map<String, Object> wanted(UUID userId, Map<String, Object> fields, Map<String, Object> facts) {
        return Map.of("parts", data.previewErasure(userId).lines());
    }

    @Override
    public List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause) {
        List<UUID> live = shares.liveOf(userId).stream().map(ShareFacts::id).toList();
        ErasurePreview erasure = data.previewErasure(userId);
        data.erase(userId, erasure.user().name(), erasure.hash());
        return progress.underWay(live);
    }

    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        throw new IllegalStateException("what was deleted does not come back");
    }
}
