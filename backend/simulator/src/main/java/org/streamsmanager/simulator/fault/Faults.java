package org.streamsmanager.simulator.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The armed faults; of several that match, the one armed first is met. */
public final class Faults {
    private final List<FaultRule> rules = new ArrayList<>();
    private long lastId;

    /** For the next request only. */
    public FaultRule once(Fault fault, Target target) {
        return add(fault, target, 1);
    }

    public FaultRule next(int times, Fault fault, Target target) {
        return add(fault, target, times);
    }

    /** Until it is cleared. */
    public FaultRule always(Fault fault, Target target) {
        return add(fault, target, null);
    }

    private synchronized FaultRule add(Fault fault, Target target, Integer times) {
        FaultRule rule = new FaultRule(++lastId, fault, target, times);
        rules.add(rule);
        return rule;
    }

    public synchronized List<FaultRule> armed() {
        return List.copyOf(rules);
    }

    public synchronized boolean clear(long id) {
        return rules.removeIf(rule -> rule.id() == id);
    }

    public synchronized void clear() {
        rules.clear();
    }

    public synchronized Optional<Fault> meet(String host, String method, String path) {
        Optional<FaultRule> met = rules.stream()
                .filter(rule -> rule.target().matches(host, method, path))
                .filter(FaultRule::take)
                .findFirst();
        rules.removeIf(FaultRule::spent);
        return met.map(FaultRule::fault);
    }

    /** The longest lag that is armed: writes made now must be hidden that long. */
    public synchronized Optional<Fault.Stale> lag() {
        return rules.stream()
                .map(FaultRule::fault)
                .filter(Fault.Stale.class::isInstance)
                .map(Fault.Stale.class::cast)
                .findFirst();
    }
}
