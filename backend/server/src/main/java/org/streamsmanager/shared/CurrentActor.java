package org.streamsmanager.shared;

import jakarta.enterprise.context.RequestScoped;

/** Who stands behind the unit of work that is running, and its request id; read by the audit. */
@RequestScoped
public class CurrentActor {
    private final ActorSource source;
    private Actor actor;
    private String requestId;

    CurrentActor(ActorSource source) {
        this.source = source;
    }

    public Actor get() {
        return actor == null ? source.actor() : actor;
    }

    public boolean isOperator() {
        return source.operator();
    }

    public String requestId() {
        return requestId;
    }

    /** For work that no request started: a job, a start-up step. */
    public void actAs(Actor other) {
        this.actor = other;
    }

    public void requestId(String id) {
        this.requestId = id;
    }
}
