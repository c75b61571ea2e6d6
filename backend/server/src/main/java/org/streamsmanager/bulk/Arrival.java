package org.streamsmanager.bulk;

/** Where something is that was set going at a media server; {@code detail} says why it failed or is unclear. */
public record Arrival(State state, String detail) {
    public static final Arrival ARRIVED = new Arrival(State.ARRIVED, "");
    public static final Arrival UNDER_WAY = new Arrival(State.UNDER_WAY, "");

    public enum State {
        UNDER_WAY,
        UNCLEAR,
        ARRIVED,
        FAILED
    }

    public static Arrival failed(String detail) {
        return new Arrival(State.FAILED, detail);
    }

    public static Arrival unclear(String detail) {
        return new Arrival(State.UNCLEAR, detail);
    }
}
