package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a media server knows about watching: who does, who did, and on what. */
public final class Playback implements Serializable {
    /** Something that was watched. */
    public record Watched(long key, long accountId, long deviceId, PlayedItem item, Instant at)
            implements Serializable {}

    /** A player that was seen. */
    public record SeenPlayer(long id, Player player, Instant since) implements Serializable {}

    private final Map<Long, Session> sessions = new LinkedHashMap<>();
    private final List<Watched> history = new ArrayList<>();
    private final Map<String, SeenPlayer> players = new LinkedHashMap<>();

    public Session start(Ids ids, long accountId, Player player, PlayedItem item, PlayMethod method, Instant now) {
        seen(ids, player, now);
        Session session = new Session(ids.next(Ids.Kind.SESSION), accountId, player, item, method, now);
        sessions.put(session.key(), session);
        return session;
    }

    private SeenPlayer seen(Ids ids, Player player, Instant now) {
        return players.computeIfAbsent(
                player.machineIdentifier(), any -> new SeenPlayer(ids.next(Ids.Kind.PLAYER), player, now));
    }

    public void change(Session session, String state, Instant now) {
        session.state(state, now);
    }

    /** Ends it; what was watched becomes history. */
    public void stop(Ids ids, Session session, Instant now) {
        sessions.remove(session.key());
        if (!session.item().live()) {
            watched(ids, session.accountId(), session.player(), session.item(), now);
        }
    }

    public void watched(Ids ids, long accountId, Player player, PlayedItem item, Instant at) {
        long device = seen(ids, player, at).id();
        history.add(new Watched(ids.next(Ids.Kind.HISTORY), accountId, device, item, at));
    }

    public List<Session> sessions() {
        return List.copyOf(sessions.values());
    }

    public Optional<Session> byId(String id) {
        return sessions.values().stream()
                .filter(session -> session.id().equals(id))
                .findFirst();
    }

    public Optional<Session> byKey(long key) {
        return Optional.ofNullable(sessions.get(key));
    }

    public List<Watched> history() {
        return List.copyOf(history);
    }

    public List<SeenPlayer> players() {
        return List.copyOf(players.values());
    }

    /** As when the server restarts. */
    public void forgetSessions() {
        sessions.clear();
    }
}
