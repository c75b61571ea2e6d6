package org.streamsmanager.simulator.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.streamsmanager.simulator.world.PlayMethod;

/** Sessions of media servers. */
final class WatchingControls {
    private static final String SESSION = "/servers/:name/sessions/:key";

    private final Watching watching;
    private final Simulation simulation;

    WatchingControls(Watching watching, Simulation simulation) {
        this.watching = watching;
        this.simulation = simulation;
    }

    void mount(ControlPaths paths) {
        paths.post("/servers/:name/sessions", this::start)
                .deed(SESSION + "/pause", order -> watching.pause(order.path("name"), key(order)))
                .deed(SESSION + "/resume", order -> watching.resume(order.path("name"), key(order)))
                .deed(SESSION + "/buffer", order -> watching.buffer(order.path("name"), key(order)))
                .delete(SESSION, order -> watching.stop(order.path("name"), key(order)))
                .deed("/servers/:name/history", this::watched)
                .deed("/servers/:name/restart", order -> watching.restart(order.path("name")))
                .delete("/servers/:name/notifications", order -> simulation.dropNotifications(order.path("name")));
    }

    private Object start(Order order) {
        String device = order.optionalText("device").orElse("Living room");
        if (order.flag("live", false)) {
            return key(watching.startLive(order.path("name"), order.text("person"), device));
        }
        return key(watching.start(
                order.path("name"),
                order.text("person"),
                order.text("library"),
                order.optionalNumber("item").orElse(0),
                method(order.optionalText("method").orElse("direct-play")),
                device));
    }

    private static Map<String, Long> key(long session) {
        return Map.of("sessionKey", session);
    }

    private static PlayMethod method(String word) {
        return Arrays.stream(PlayMethod.values())
                .filter(method ->
                        method.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElseThrow(() -> new Order.Unclear(
                        "\"method\" must be direct-play, direct-stream, transcode or transcode-audio"));
    }

    private void watched(Order order) {
        watching.watched(
                order.path("name"),
                order.text("person"),
                order.text("library"),
                order.optionalNumber("item").orElse(0));
    }

    private static long key(Order order) {
        String key = order.path("key");
        if (!key.matches("\\d{1,9}")) {
            throw new Order.Unclear("A session is named by its number, not " + key);
        }
        return Long.parseLong(key);
    }
}
