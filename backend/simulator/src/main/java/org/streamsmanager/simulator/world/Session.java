package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Somebody is watching. Its key is for people and notifications; only its id can be used to end it. */
public final class Session implements Serializable {
    private final long key;
    private final String id;
    private final long accountId;
    private final Player player;
    private final PlayedItem item;
    private final PlayMethod method;
    private String state = "playing";
    private Duration played = Duration.ZERO;
    private Instant since;

    Session(long key, long accountId, Player player, PlayedItem item, PlayMethod method, Instant since) {
        this.key = key;
        this.id = Secrets.code("session " + key, 25);
        this.accountId = accountId;
        this.player = player;
        this.item = item;
        this.method = method;
        this.since = since;
    }

    public long key() {
        return key;
    }

    public String id() {
        return id;
    }

    /** The number at plex.tv. */
    public long accountId() {
        return accountId;
    }

    public Player player() {
        return player;
    }

    public PlayedItem item() {
        return item;
    }

    public PlayMethod method() {
        return method;
    }

    public String state() {
        return state;
    }

    public String transcodeKey() {
        return Secrets.code("transcode " + key, 24);
    }

    public Duration offset(Instant now) {
        return state.equals("playing") && now.isAfter(since) ? played.plus(Duration.between(since, now)) : played;
    }

    void state(String next, Instant now) {
        played = offset(now);
        since = now;
        state = next;
    }
}
