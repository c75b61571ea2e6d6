package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.bulk.Arrival;
import org.streamsmanager.bulk.Effort;
import org.streamsmanager.mediaserver.CallPace;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.user.UserService;

/** What bulk edits want to know of access: who has it where, what a change takes, and whether the server has followed. */
@ApplicationScoped
public class ShareProgress {
    private static final String SHARES = "_shares";
    private final ShareRepository shares;
    private final RemoteEffectRepository effects;
    private final ServerService servers;
    private final UserService users;
    private final CallPace pace;
    private final ShareComebacks comebacks;

    ShareProgress(
            ShareRepository shares,
            RemoteEffectRepository effects,
            ServerService servers,
            UserService users,
            CallPace pace,
            ShareComebacks comebacks) {
        this.shares = shares;
        this.effects = effects;
        this.servers = servers;
        this.users = users;
        this.pace = pace;
        this.comebacks = comebacks;
    }

    /** On which servers a person is; refused when they do not exist. */
    @Transactional
    public Map<String, Object> facts(UUID userId) {
        users.require(userId);
        return facts(shares.liveOf(userId));
    }

    /** What is true of a person of these facts after a media server refused some of their invitations. */
    @Transactional
    public Map<String, Object> leftOf(Map<String, Object> facts) {
        return facts.containsKey(SHARES)
                ? facts(shares(facts).stream()
                        .map(shares::findById)
                        .filter(share -> share.life().endReason() != EndReason.REFUSED)
                        .toList())
                : facts;
    }

    /** Sets going again what a media server refused of these accesses. The caller holds the user. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> again(Collection<UUID> shareIds) {
        return underWay(shareIds.stream().map(comebacks::again).toList());
    }

    private Map<String, Object> facts(List<Share> these) {
        return facts(
                these.stream()
                        .map(share -> serverName(share.serverId()))
                        .sorted()
                        .toList(),
                these.stream().map(share -> share.id().toString()).sorted().toList());
    }

    public static Map<String, Object> facts(List<String> servers, List<String> shareIds) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("servers", servers);
        facts.put(SHARES, shareIds);
        return facts;
    }

    /** What would be true of somebody who is on these servers. */
    @Transactional
    public Map<String, Object> factsOn(Collection<UUID> serverIds) {
        return facts(serverIds.stream().map(this::serverName).sorted().toList(), List.of());
    }

    /** The accesses that these facts name. */
    public static List<UUID> shares(Map<String, Object> facts) {
        return ((List<?>) facts.getOrDefault(SHARES, List.of()))
                .stream().map(id -> UUID.fromString(id.toString())).toList();
    }

    /** One call for each server where the person is. */
    @Transactional
    public Effort effort(UUID userId) {
        return effort(shares.liveOf(userId).stream().map(Share::serverId).toList());
    }

    /** One call for each of these servers. */
    @Transactional
    public Effort effort(Collection<UUID> serverIds) {
        List<UUID> accounts = serverIds.stream()
                .map(server -> servers.require(server).plexAccountId())
                .filter(Objects::nonNull)
                .toList();
        return accounts.isEmpty() ? Effort.NONE : Effort.of(accounts.getFirst(), accounts.size());
    }

    public Duration takes(long calls) {
        return pace.takes(calls);
    }

    /** Those of them for which something is on its way. */
    @Transactional
    public List<UUID> underWay(Collection<UUID> shareIds) {
        return shareIds.stream().filter(id -> effects.openOf(id).isPresent()).toList();
    }

    /** Where the last thing is that was set going for an access. */
    @Transactional
    public Arrival arrival(UUID shareId) {
        Optional<RemoteEffect> last = effects.latestOf(shareId);
        return last.map(effect -> switch (effect.state()) {
                    case PLANNED, SENT -> Arrival.UNDER_WAY;
                    case APPLIED, SUPERSEDED -> Arrival.ARRIVED;
                    case UNKNOWN -> Arrival.unclear(text(effect, "It may have happened; it is looked for."));
                    case REFUSED -> Arrival.failed(text(effect, "The media server refused."));
                })
                .orElse(Arrival.ARRIVED);
    }

    private String serverName(UUID serverId) {
        return servers.require(serverId).name();
    }

    private static String text(RemoteEffect effect, String otherwise) {
        return effect.detail() == null ? otherwise : effect.detail();
    }
}
