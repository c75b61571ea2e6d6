package org.streamsmanager.simulator.control;

import org.streamsmanager.simulator.world.LibraryType;

/** Media servers and their libraries. */
final class ServerControls {
    private final Controls controls;
    private final Simulation simulation;

    ServerControls(Controls controls, Simulation simulation) {
        this.controls = controls;
        this.simulation = simulation;
    }

    void mount(ControlPaths paths) {
        paths.patch("/servers/:name", this::change)
                .deed("/servers/:name/claim", this::claim)
                .deed("/servers/:name/libraries", this::addLibrary)
                .patch("/servers/:name/libraries/:title", this::renameLibrary)
                .delete("/servers/:name/libraries/:title", this::removeLibrary)
                .deed("/servers/:name/libraries/:title/recreate", this::recreateLibrary)
                .patch("/limits", this::limits);
    }

    private void change(Order order) {
        String name = order.path("name");
        if (order.has("listed")) {
            controls.listed(name, order.flag("listed"));
        }
        if (order.has("present")) {
            controls.present(name, order.flag("present"));
        }
        if (order.has("advertisedHost")) {
            controls.advertise(name, order.optionalText("advertisedHost").orElse(null));
        }
        if (order.has("reachable")) {
            simulation.reachable(name, order.flag("reachable"));
        }
    }

    private void claim(Order order) {
        controls.claimServer(order.path("name"), order.text("account"), order.flag("newMachineIdentifier", false));
    }

    private void addLibrary(Order order) {
        controls.addLibrary(
                order.path("name"),
                LibraryType.of(order.text("type")),
                order.text("title"),
                order.optionalNumber("items").orElse(0));
    }

    private void renameLibrary(Order order) {
        controls.renameLibrary(order.path("name"), order.path("title"), order.text("title"));
    }

    private void removeLibrary(Order order) {
        controls.removeLibrary(order.path("name"), order.path("title"));
    }

    private void recreateLibrary(Order order) {
        controls.recreateLibrary(order.path("name"), order.path("title"));
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
