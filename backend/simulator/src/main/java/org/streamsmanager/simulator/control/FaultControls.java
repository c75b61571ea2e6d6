package org.streamsmanager.simulator.control;

import java.util.LinkedHashMap;
import java.util.Map;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.FaultRule;
import org.streamsmanager.simulator.fault.Faults;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.http.Glob;

/** Arming and clearing of faults. */
final class FaultControls {
    private final Faults faults;

    FaultControls(Faults faults) {
        this.faults = faults;
    }

    void mount(ControlPaths paths) {
        paths.get(
                        "/faults",
                        order -> faults.armed().stream()
                                .map(FaultControls::shown)
                                .toList())
                .post("/faults", this::arm)
                .delete("/faults", order -> faults.clear())
                .delete("/faults/:id", this::clear);
    }

    private Object arm(Order order) {
        Fault fault = FaultOrders.fault(order);
        Target target = new Target(
                order.optionalText("host").orElse("*"),
                order.optionalText("method").orElse("*"),
                new Glob(order.optionalText("path").orElse("*")));
        FaultRule rule = order.optionalNumber("times")
                .map(times -> faults.next(times, fault, target))
                .orElseGet(() -> faults.always(fault, target));
        return shown(rule);
    }

    private void clear(Order order) {
        String id = order.path("id");
        if (!id.matches("\\d{1,9}") || !faults.clear(Long.parseLong(id))) {
            throw new Order.Unclear("There is no armed fault " + id);
        }
    }

    private static Map<String, Object> shown(FaultRule rule) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", rule.id());
        shown.put("fault", rule.fault().toString());
        shown.put("host", rule.target().host());
        shown.put("method", rule.target().method());
        shown.put("path", rule.target().path().toString());
        shown.put("remaining", rule.remaining());
        return shown;
    }
}
