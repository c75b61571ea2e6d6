package org.streamsmanager.simulator.world;

/** A request that plex.tv answers with an error. No stack trace: it is an answer, not an accident. */
public final class Refused extends RuntimeException {
    private final Refusal reason;

    Refused(Refusal reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
