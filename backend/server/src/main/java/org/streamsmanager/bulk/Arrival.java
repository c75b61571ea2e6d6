package org.streamsmanager.bulk;

/** Where something is that was set going at a media server; {@code detail} says why it failed or is unclear. */
public record Arrival(State state, String detail) {
    public static final Arrival ARRIVED = new Arrival(State.ARRIVED, "");
    public static final Arrival UNDER_WAY = new Arrival(State.UNDER_WAY, "");

    /** UNCLEAR: it may have happened, and is looked for; UNKNOWN: it may have happened, and nobody will find out. */
    public enum State {
        UNDER_WAY,
        UNCLEAR,
        UNKNOWN,
        ARRIVED,
        FAILED
    }

    boolean over() {
        return state != State.UNDER_WAY && state != State.UNCLEAR;
    }

    public static Arrival failed(String detail) {
        return new Arrival(State.FAILED, detail);
    }

    public static Arrival unknown(String detail) {
        return new Arrival(State.UNKNOWN, detail);
    }

    public static Arrival unclear(String detail) {
        return new Arrival(State.UNCLEAR, detail);
    }
}
