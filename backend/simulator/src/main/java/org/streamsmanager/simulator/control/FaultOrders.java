package org.streamsmanager.simulator.control;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.world.Refusal;

/** The names of faults, and what each of them needs to know. */
final class FaultOrders {
    private static final Map<String, Function<Order, Fault>> NAMES = new TreeMap<>();

    static {
        NAMES.put(
                "rate-limited",
                order ->
                        new Fault.RateLimited(order.optionalNumber("retryAfter").orElse(null)));
        refusing("token-dead", Refusal.TOKEN_INVALID);
        refusing("code-wanted", Refusal.CODE_WANTED);
        refusing("code-wrong", Refusal.CODE_WRONG);
        refusing("blocked", Refusal.BLOCKED);
        refusing("invalid-user", Refusal.INVALID_USER);
        refusing("own-account", Refusal.OWN_ACCOUNT);
        refusing("terms", Refusal.TERMS);
        refusing("people-limit", Refusal.PEOPLE_LIMIT);
        refusing("pass-wanted", Refusal.PASS_WANTED);
        NAMES.put("already-shared", order -> new Fault.Refusing(Refusal.ALREADY_SHARED.error(order.text("person"))));
        NAMES.put("gone", order -> new Fault.Gone());
        NAMES.put("missing", order -> new Fault.Missing());
        NAMES.put("page", order -> new Fault.Page(status(order)));
        NAMES.put("slow", order -> new Fault.Slow(Duration.ofMillis(order.number("milliseconds"))));
        NAMES.put("hang", order -> new Fault.Hang());
        NAMES.put("cut-before", order -> new Fault.CutBefore());
        NAMES.put("cut-after", order -> new Fault.CutAfter());
        NAMES.put("cut-in-body", order -> new Fault.CutInBody());
        NAMES.put("silent", order -> new Fault.Silent());
        NAMES.put("dropped", order -> new Fault.Dropped());
        NAMES.put("ignored", order -> new Fault.Ignored());
        NAMES.put("stale", FaultOrders::stale);
        NAMES.put(
                "empty-list",
                order -> new Fault.EmptyList(order.optionalText("list").orElse(null)));
        NAMES.put(
                "half-list",
                order -> new Fault.HalfList(order.optionalText("list").orElse(null)));
        NAMES.put("unknown-fields", order -> new Fault.UnknownFields());
        NAMES.put("without-fields", FaultOrders::withoutFields);
        NAMES.put("wrong-machine", order -> new Fault.WrongMachine(order.text("machineIdentifier")));
        NAMES.put("html-instead", order -> new Fault.HtmlInstead());
        NAMES.put("truncated", order -> new Fault.Truncated());
    }

    private FaultOrders() {}

    private static void refusing(String name, Refusal reason) {
        NAMES.put(name, order -> new Fault.Refusing(reason));
    }

    static Fault fault(Order order) {
        String name = order.text("fault");
        Function<Order, Fault> maker = NAMES.get(name);
        if (maker == null) {
            throw new Order.Unclear("There is no fault " + name + "; there are " + String.join(", ", NAMES.keySet()));
        }
        return maker.apply(order);
    }

    private static int status(Order order) {
        int status = order.number("status");
        if (status < 400 || status > 599) {
            throw new Order.Unclear("\"status\" must be between 400 and 599");
        }
        return status;
    }

    private static Fault stale(Order order) {
        return new Fault.Stale(
                Duration.ofSeconds(order.optionalNumber("seconds").orElse(0)),
                order.optionalNumber("reads").orElse(0));
    }

    private static Fault withoutFields(Order order) {
        return new Fault.WithoutFields(
                order.has("fields") ? new HashSet<>(order.texts("fields")) : Fault.WithoutFields.OPTIONAL);
    }
}
