package org.streamsmanager.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Actor;

@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    private UUID id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private Actor.Kind actorKind;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String cause;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "object_kind")
    private String objectKind;

    @Column(name = "object_id")
    private UUID objectId;

    private String action;

    protected AuditEntry() {}

    AuditEntry(UUID id, Instant at, Actor actor, String requestId, Change change) {
        this.id = id;
        this.at = at;
        this.actorKind = actor.kind();
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.requestId = requestId;
        this.cause = change.cause();
        this.objectKind = change.objectKind();
        this.objectId = change.objectId();
        this.action = change.action();
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    Actor actor() {
        return new Actor(actorKind, actorId, actorName);
    }

    String cause() {
        return cause;
    }

    String requestId() {
        return requestId;
    }

    String objectKind() {
        return objectKind;
    }

    UUID objectId() {
        return objectId;
    }

    String action() {
        return action;
    }
}
