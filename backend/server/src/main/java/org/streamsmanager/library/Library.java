package org.streamsmanager.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.mediaserver.GlobalId;
import org.streamsmanager.mediaserver.LocalKey;
import org.streamsmanager.shared.Ids;

/** A section of a server, PRESENT or MISSING. Its local key is how it is recognised, its global number how it is shared. */
@Entity
@Table(name = "library")
class Library {
    enum State {
        PRESENT,
        MISSING
    }

    @Id
    private UUID id;

    @Column(name = "server_id")
    private UUID serverId;

    @Column(name = "global_id")
    private GlobalId globalId;

    @Column(name = "local_key")
    private LocalKey localKey;

    private String title;
    private String type;

    @Column(name = "group_id")
    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "missing_since")
    private Instant missingSince;

    private Integer items;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Library() {}

    Library(UUID serverId, SeenLibrary seen, UUID groupId, Instant now) {
        this.id = Ids.next();
        this.serverId = serverId;
        this.localKey = seen.localKey();
        this.groupId = groupId;
        this.createdAt = now;
        this.state = State.PRESENT;
        see(seen, now);
    }

    /** Made anew on its server under other numbers: the same library for people. */
    void recreatedAs(SeenLibrary seen, Instant now) {
        this.localKey = seen.localKey();
        see(seen, now);
    }

    final void see(SeenLibrary seen, Instant now) {
        this.globalId = seen.globalId();
        this.title = seen.title();
        this.type = seen.type();
        this.items = seen.items() == null ? items : seen.items();
        this.state = State.PRESENT;
        this.missingSince = null;
        this.updatedAt = now;
    }

    /** Its global number is free again; it comes back with a new one. */
    void missing(Instant now) {
        this.globalId = null;
        this.state = State.MISSING;
        this.missingSince = now;
        this.updatedAt = now;
    }

    void moveTo(UUID group, Instant now) {
        this.groupId = group;
        this.updatedAt = now;
    }

    boolean present() {
        return state == State.PRESENT;
    }

    UUID id() {
        return id;
    }

    UUID serverId() {
        return serverId;
    }

    GlobalId globalId() {
        return globalId;
    }

    LocalKey localKey() {
        return localKey;
    }

    String title() {
        return title;
    }

    String type() {
        return type;
    }

    UUID groupId() {
        return groupId;
    }

    State state() {
        return state;
    }

    Integer items() {
        return items;
    }

    int version() {
        return version;
    }
}
