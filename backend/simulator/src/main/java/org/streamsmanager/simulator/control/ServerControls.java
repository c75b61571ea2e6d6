package org.streamsmanager.simulator.control;

import java.util.Map;
import org.streamsmanager.simulator.listener.SelfSigned;
import org.streamsmanager.simulator.world.ConnectionKind;
import org.streamsmanager.simulator.world.LibraryType;

/** Media servers and their libraries. */
final class ServerControls {
    private final Controls controls;
    private final ServerDeeds servers;
    private final Simulation simulation;

    ServerControls(Controls controls, ServerDeeds servers, Simulation simulation) {
        this.controls = controls;
        this.servers = servers;
        this.simulation = simulation;
    }

    void mount(ControlPaths paths) {
        paths.patch("/servers/:name", this::change)
                .get("/servers/:name/certificate", this::certificate)
                .deed("/servers/:name/certificate", order -> simulation.renewCertificate(order.path("name")))
                .deed("/servers/:name/claim", this::claim)
                .deed("/servers/:name/libraries", this::addLibrary)
                .patch("/servers/:name/libraries/:title", this::renameLibrary)
                .delete("/servers/:name/libraries/:title", this::removeLibrary)
                .deed("/servers/:name/libraries/:title/recreate", this::recreateLibrary)
                .deed("/servers/:name/libraries/:title/items", this::changeItems)
                .deed("/servers/:name/events", this::announce)
                .patch("/limits", this::limits);
    }

    private void change(Order order) {
        String name = order.path("name");
        if (order.has("listed")) {
            servers.listed(name, order.flag("listed"));
        }
        if (order.has("present")) {
            servers.present(name, order.flag("present"));
        }
        if (order.has("advertisedHost")) {
            servers.advertise(name, order.optionalText("advertisedHost").orElse(null));
        }
        if (order.has("connections")) {
            servers.connections(
                    name,
                    order.texts("connections").stream().map(ConnectionKind::of).toList());
        }
        if (order.has("reachable")) {
            simulation.reachable(name, order.flag("reachable"));
        }
        if (order.has("tls")) {
            simulation.tls(name, order.flag("tls"));
        }
    }

    private Object certificate(Order order) {
        SelfSigned shown = simulation
                .certificate(order.path("name"))
                .orElseThrow(() -> new Order.Unclear(order.path("name") + " speaks plain HTTP"));
        return Map.of("sha256", shown.fingerprint(), "pem", shown.pem());
    }

    private void claim(Order order) {
        servers.claimServer(order.path("name"), order.text("account"), order.flag("newMachineIdentifier", false));
    }

    private void addLibrary(Order order) {
        servers.addLibrary(
                order.path("name"),
                LibraryType.of(order.text("type")),
                order.text("title"),
                order.optionalNumber("items").orElse(0));
    }

    private void renameLibrary(Order order) {
        servers.renameLibrary(order.path("name"), order.path("title"), order.text("title"));
    }

    private void removeLibrary(Order order) {
        servers.removeLibrary(order.path("name"), order.path("title"));
    }

    private void recreateLibrary(Order order) {
        servers.recreateLibrary(order.path("name"), order.path("title"));
    }

    private void changeItems(Order order) {
        servers.changeItems(order.path("name"), order.path("title"), order.number("count"));
    }

    private void announce(Order order) {
        servers.announce(
                order.path("name"),
                order.text("event"),
                order.optionalText("person").orElse(null),
                order.optionalText("library").orElse(null));
    }

    private void limits(Order order) {
        if (order.has("people")) {
            controls.peopleLimit(order.optionalNumber("people").orElse(null));
        }
        if (order.has("friendsJoinAtOnce")) {
            controls.friendsJoinAtOnce(order.flag("friendsJoinAtOnce"));
        }
    }
}
