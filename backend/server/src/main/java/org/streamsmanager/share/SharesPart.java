package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.Merge;
import org.streamsmanager.user.MergeLine;
import org.streamsmanager.user.UserPart;
import org.streamsmanager.user.UserProblem;

/** The access of a user: it goes on, except what belongs to an account that is dropped. */
@ApplicationScoped
class SharesPart implements UserPart {
    private final ShareRepository shares;
    private final RemoteEffectRepository effects;
    private final ShareChangeService changes;
    private final ServerService servers;
    private final NoticeService notices;

    SharesPart(
            ShareRepository shares,
            RemoteEffectRepository effects,
            ShareChangeService changes,
            ServerService servers,
            NoticeService notices) {
        this.shares = shares;
        this.effects = effects;
        this.changes = changes;
        this.servers = servers;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "shares";
    }

    @Override
    public List<MergeLine> preview(Merge merge) {
        List<MergeLine> lines = new ArrayList<>();
        Stream.of(merge.survivorId(), merge.closedId())
                .flatMap(user -> shares.liveOf(user).stream())
                .forEach(share -> {
                    boolean ends = merge.droppedIdentities().contains(share.identityId());
                    if (ends || share.userId().equals(merge.closedId())) {
                        lines.add(MergeLine.of(ends ? "access-ends" : "access-moved", facts(share)));
                    }
                });
        return lines;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(Merge merge) {
        Stream.of(merge.survivorId(), merge.closedId())
                .flatMap(user -> shares.liveOf(user).stream())
                .filter(share -> merge.droppedIdentities().contains(share.identityId()))
                .forEach(share -> changes.end(share.id(), EndReason.MERGED, Merge.CAUSE));
        shares.flush();
        shares.allOf(merge.closedId()).forEach(share -> share.moveTo(merge.survivorId(), merge.at()));
        shares.flush();
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        if (effects.onTheirWay(userId) > 0) {
            throw Refusal.of(UserProblem.ERASURE_MUST_WAIT);
        }
        return shares.liveOf(userId).stream()
                .map(share -> MergeLine.of("access-ends", facts(share)))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        shares.liveOf(userId).forEach(share -> changes.end(share.id(), EndReason.ERASED, null));
        shares.flush();
        notices.forget(shares.allOf(userId).stream().map(Share::id).toList());
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        return Map.of("items", shares.allOf(userId).stream().map(this::exported).toList());
    }

    private Map<String, Object> exported(Share share) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("server", servers.require(share.serverId()).name());
        values.put("state", share.state());
        values.put("invitedAt", share.life().invitedAt());
        values.put("acceptedAt", share.life().acceptedAt());
        values.put("endReason", share.life().endReason());
        return values;
    }

    private Map<String, String> facts(Share share) {
        return Map.of(
                "server",
                servers.require(share.serverId()).name(),
                "state",
                share.state().name());
    }
}
