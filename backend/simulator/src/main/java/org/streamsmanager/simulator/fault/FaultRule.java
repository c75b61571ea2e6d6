package org.streamsmanager.simulator.fault;

/** An armed fault. */
public final class FaultRule {
    private final long id;
    private final Fault fault;
    private final Target target;
    private Integer remaining;

    FaultRule(long id, Fault fault, Target target, Integer times) {
        this.id = id;
        this.fault = fault;
        this.target = target;
        this.remaining = times;
    }

    public long id() {
        return id;
    }

    public Fault fault() {
        return fault;
    }

    public Target target() {
        return target;
    }

    /** Null: until it is cleared. */
    public Integer remaining() {
        return remaining;
    }

    /** True when the fault meets this request; it is used up by that. */
    boolean take() {
        if (remaining == null) {
            return true;
        }
        return remaining-- > 0;
    }

    boolean spent() {
        return remaining != null && remaining <= 0;
    }
}
